// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/bars/search_box.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fields/search_field.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::main_window {
namespace {

constexpr int kMostResults = 8;
constexpr int kDetailRole = Qt::UserRole + 1;

/// A result on one line: what it is, and its code at the right.
class FoundDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, theme::rowHeight(option.widget)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const theme::Tokens& tokens = theme::tokensOf(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? tokens.select : tokens.surface);
        painter->setPen(chosen ? tokens.selectText : tokens.text);
        const QRect line = option.rect.adjusted(10, 0, -10, 0);
        painter->setFont(theme::monoFont(option.widget, 13));
        const QString detail = index.data(kDetailRole).toString();
        const int detailWidth = painter->fontMetrics().horizontalAdvance(detail);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, detail);
        painter->setFont(theme::font(option.widget, 13));
        const QString text = painter->fontMetrics().elidedText(
            index.data().toString(), Qt::ElideRight, line.width() - detailWidth - 12);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
};

} // namespace

SearchBox::SearchBox(core::session::Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_field(new widgets::SearchField({}, this)),
      m_results(new QListWidget(parent))
{
    auto* line = new QVBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_field);
    m_field->setObjectName(QStringLiteral("search_field"));
    m_field->setKeyCap(QStringLiteral("F3"));
    m_results->setObjectName(QStringLiteral("search_results"));
    m_results->setFrameShape(QFrame::Box);
    m_results->setItemDelegate(new FoundDelegate(m_results));
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setFocusPolicy(Qt::NoFocus);
    m_results->hide();
    m_field->installEventFilter(this);
    connect(m_field, &widgets::SearchField::searched, this, &SearchBox::find);
    connect(m_results, &QListWidget::itemClicked, this,
            [this] { choose(m_results->currentRow()); });
    retranslate();
}

void SearchBox::setFrame(QWidget* frame)
{
    m_results->setParent(frame);
}

void SearchBox::offer(std::vector<Found> found)
{
    m_shownFor = m_field->text();
    show(std::move(found), {});
    m_field->setFocus(Qt::OtherFocusReason);
}

void SearchBox::setCommands(std::vector<Found> commands)
{
    m_commands = std::move(commands);
}

void SearchBox::start()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchBox::close()
{
    m_results->hide();
    m_results->clear();
    m_found.clear();
    m_shownFor.clear();
    m_field->clear();
}

bool SearchBox::isOpen() const
{
    return m_results->isVisible();
}

void SearchBox::find(const QString& text)
{
    m_shownFor = text;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty()) {
        m_results->hide();
        return;
    }
    if (wanted.startsWith(u'>')) {
        show(matchingCommands(wanted.mid(1).trimmed()), tr("No such command."));
        return;
    }
    auto found = matches(wanted);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    show(*std::move(found), tr("Nobody matches. Register a person with F2."));
}

core::Result<std::vector<Found>> SearchBox::matches(const QString& text)
{
    std::vector<Found> found;
    CORE_TRY_ASSIGN(const auto people, m_session.here().people().search(text, kMostResults));
    for (const core::storage::PersonRow& person : people) {
        QString name = person.fullName.isEmpty() ? tr("No name given") : person.fullName;
        if (!person.nativeName.isEmpty())
            name += QStringLiteral("  ") + person.nativeName;
        found.push_back({name, person.code, [this, id = person.id] { Q_EMIT personChosen(id); }});
    }
    if (!may(m_session.user().role, core::domain::Action::SeeManifests))
        return found;
    CORE_TRY_ASSIGN(const auto manifest, m_session.here().manifests().findByNumber(text));
    if (manifest) {
        CORE_TRY_ASSIGN(const auto row, m_session.here().manifests().row(*manifest));
        found.insert(found.begin(), {row.title, row.number,
                                     [this, id = *manifest] { Q_EMIT manifestChosen(id); }});
    }
    return found;
}

std::vector<Found> SearchBox::matchingCommands(const QString& text) const
{
    std::vector<Found> found;
    std::copy_if(
        m_commands.begin(), m_commands.end(), std::back_inserter(found),
        [&text](const Found& command) { return command.text.contains(text, Qt::CaseInsensitive); });
    return found;
}

void SearchBox::show(std::vector<Found> found, const QString& whenEmpty)
{
    m_found = std::move(found);
    m_results->clear();
    for (const Found& one : m_found) {
        auto* item = new QListWidgetItem(one.text, m_results);
        item->setData(kDetailRole, one.detail);
        item->setData(Qt::AccessibleTextRole, one.text + u' ' + one.detail);
    }
    if (m_found.empty()) {
        auto* item = new QListWidgetItem(whenEmpty, m_results);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_results->setCurrentRow(0);
    }
    place();
    m_results->show();
    m_results->raise();
}

void SearchBox::place()
{
    const QWidget* over = m_results->parentWidget();
    const int rows = std::max(1, m_results->count());
    const int height = rows * theme::rowHeight(this) + 2 * m_results->frameWidth();
    m_results->setGeometry(QRect(m_field->mapTo(over, QPoint(0, m_field->height() + 2)),
                                 QSize(std::max(m_field->width(), 460), height)));
}

void SearchBox::choose(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_found.size())
        return;
    const std::function<void()> run = m_found.at(static_cast<std::size_t>(row)).run;
    close();
    Q_EMIT left();
    run();
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn)
        Q_EMIT started();
    if (event->type() == QEvent::FocusOut && !m_results->underMouse())
        m_results->hide();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = static_cast<QKeyEvent&>(*event);
    const bool open = isOpen();
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!open)
            return false;
        m_results->setCurrentRow(
            std::clamp(m_results->currentRow() + (key.key() == Qt::Key_Down ? 1 : -1), 0,
                       m_results->count() - 1));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!key.modifiers().testFlag(Qt::ControlModifier)) {
            if (!open || m_shownFor != m_field->text())
                find(m_field->text());
            choose(m_results->currentRow());
            return true;
        }
        return false;
    case Qt::Key_Escape:
        close();
        Q_EMIT left();
        return true;
    default: return false;
    }
}

void SearchBox::retranslate()
{
    m_field->setPlaceholder(tr("Find a person, code or manifest"));
    m_results->setAccessibleName(tr("Search results"));
}

void SearchBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::main_window
