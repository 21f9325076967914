// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/page_world.h"

#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

namespace test {

namespace {

constexpr QSize kPageSize(1194, 644); ///< 1366x768 less rail, top bar, action bar and status bar

} // namespace

PageWorld::PageWorld() : m_preferences({}), m_keyMap(*QCoreApplication::instance())
{
    bindFrameKeys();
}

PageWorld::~PageWorld()
{
    closePage();
}

ui::pages::PageContext PageWorld::context()
{
    return {m_store.session(), m_jobs, m_prompter, m_preferences, m_store.clock(), m_keyMap};
}

void PageWorld::bindFrameKeys()
{
    using ui::actions::ActionId;
    const auto bind = [this](ActionId id, const std::function<bool(ui::pages::Page&)>& run) {
        m_keyMap.bind(id, &m_jobs, [this, run] { return m_page != nullptr && run(*m_page); });
    };
    bind(ActionId::Primary, [](ui::pages::Page& page) {
        page.primaryAction();
        return true;
    });
    bind(ActionId::SaveDraft, [](ui::pages::Page& page) {
        page.secondaryAction();
        return true;
    });
    bind(ActionId::NextPanel, [](ui::pages::Page& page) { return page.nextPanel(false); });
    bind(ActionId::NextProblem, [](ui::pages::Page& page) { return page.nextProblem(false); });
    bind(ActionId::Undo, [](ui::pages::Page& page) {
        page.undo();
        return true;
    });
}

void PageWorld::show(std::unique_ptr<ui::pages::Page> page, ui::actions::Where where)
{
    closePage();
    m_window = std::make_unique<QWidget>();
    m_window->resize(kPageSize);
    auto* column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_page = page.release();
    column->addWidget(m_page);
    m_keyMap.setPlace(where);
    QObject::connect(m_page, &ui::pages::Page::toast, m_window.get(),
                     [this](const QString& text, const std::function<void()>& undo) {
                         m_toasts.append(text);
                         m_undo = undo;
                     });
    QObject::connect(m_page, &ui::pages::Page::saveFailed, m_window.get(),
                     [this](const QString& text) { m_failures.append(text); });
    QObject::connect(m_page, &ui::pages::Page::saved, m_window.get(), [this] { ++m_saves; });
    QObject::connect(m_page, &ui::pages::Page::openPerson, m_window.get(),
                     [this](const core::domain::PersonId& id) { m_opened.push_back(id); });
    m_window->show();
    m_window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(m_window.get()));
    m_page->activate();
}

void PageWorld::closePage()
{
    m_page = nullptr;
    m_window.reset();
}

void PageWorld::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget* focus = QApplication::focusWidget();
    REQUIRE(focus != nullptr);
    ++m_keys;
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

void PageWorld::type(const QString& text)
{
    for (const QChar letter : text) {
        QWidget* focus = QApplication::focusWidget();
        REQUIRE(focus != nullptr);
        ++m_keys;
        QTest::keyClick(focus, letter.toLatin1());
    }
}

QString PageWorld::focusName() const
{
    for (const QWidget* widget = QApplication::focusWidget(); widget != nullptr;
         widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"))
            return widget->objectName();
    }
    return {};
}

} // namespace test
