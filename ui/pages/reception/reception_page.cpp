// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reception/reception_page.h"

#include "core/domain/roles.h"
#include "core/session/session.h"
#include "ui/models/expected_model.h"
#include "ui/pages/reception/expected_text.h"
#include "ui/pages/reception/head_count_panel.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"
#include "ui/widgets/tables/table_items.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>

namespace ui::pages {
namespace {

using core::forms::FieldId;
using core::forms::FieldValue;

constexpr int kGroupsShown = 60;

} // namespace

ReceptionPage::ReceptionPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_desk(context.session, context.session.here()),
      m_mayEdit(
          core::domain::may(context.session.user().role, core::domain::Action::ManageReception))
{
    build();
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this, [this] { reload(); });
    retranslate();
}

QString ReceptionPage::title() const
{
    return tr("Reception");
}

void ReceptionPage::activate()
{
    reload();
    m_groupsTable->setFocus();
}

void ReceptionPage::open(const Target& target)
{
    if (const auto* group = std::get_if<core::domain::ReceptionId>(&target))
        m_group = *group;
}

Target ReceptionPage::place() const
{
    return m_group ? Target(*m_group) : Target();
}

void ReceptionPage::reload()
{
    auto groups = context().session.here().receptions().list(kGroupsShown);
    if (!groups) {
        report(core::fail(groups.error()));
        return;
    }
    m_groups = std::move(*groups);
    const auto isShown = [this](const core::storage::ReceptionRow& row) {
        return row.id == m_group;
    };
    if (std::none_of(m_groups.begin(), m_groups.end(), isShown))
        m_group = m_groups.empty() ? std::nullopt : std::optional(m_groups.front().id);
    showGroups();
    showGroup();
}

void ReceptionPage::showGroups()
{
    const QSignalBlocker quiet(m_groupsTable); // filling is not choosing
    m_groupsModel->clear();
    m_groupsModel->setHorizontalHeaderLabels(
        {tr("Group"), tr("Started"), tr("Heads"), tr("State")});
    int current = 0;
    for (const auto& group : m_groups) {
        const bool isOpen = group.state == QLatin1String("open");
        const widgets::ChipLook chip{isOpen ? tr("Open") : tr("Closed"),
                                     isOpen ? widgets::Tone::Good : widgets::Tone::Quiet};
        m_groupsModel->appendRow(
            {widgets::textItem(QString::number(group.number)),
             widgets::textItem(text::formatInstant(
                 QDateTime::fromMSecsSinceEpoch(group.startedAtMs), context().clock.today())),
             widgets::textItem(QString::number(group.counted()), Qt::AlignRight),
             widgets::chipItem(chip)});
        if (group.id == m_group)
            current = m_groupsModel->rowCount() - 1;
    }
    constexpr int kWidths[] = {54, 116, 58, 90};
    for (int column = 0; column < m_groupsModel->columnCount(); ++column)
        m_groupsTable->setColumnWidth(column, theme::scaled(this, kWidths[column]));
    m_groupsTable->setCurrentRow(current);
}

void ReceptionPage::showGroup()
{
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [this](const auto& row) { return row.id == m_group; });
    const bool has = found != m_groups.end();
    m_heads->setVisible(has);
    m_listPanel->setVisible(has);
    m_close->setVisible(has && m_mayEdit);
    if (!has) {
        m_head->setNote(tr("No group yet. Start one when people arrive."));
        return;
    }
    const auto started = QDateTime::fromMSecsSinceEpoch(found->startedAtMs);
    m_head->setNote(tr("Group %1, %2, started %3")
                        .arg(found->number)
                        .arg(text::formatDate(started.date(), text::DateStyle::Weekday),
                             text::formatTime(started.time())));
    m_close->setText(found->state == QLatin1String("open") ? tr("Close group") : tr("Open again"));

    auto& receptions = context().session.here().receptions();
    const auto counts = receptions.counts(found->id);
    auto expected = receptions.expected(found->id);
    if (!counts || !expected) {
        report(core::fail(counts ? expected.error() : counts.error()));
        return;
    }
    m_heads->show(*found, *counts);
    const int row = m_list->currentRow();
    m_expected->setRows(std::move(*expected));
    m_list->setCurrentRow(row);
    const int listed = m_expected->rowCount();
    m_list->setVisible(listed > 0);
    m_noList->setVisible(listed == 0);
    m_matchNames->setVisible(m_mayEdit && m_expected->waiting() > 0);
    m_listPanel->setTitleNote(listed == 0 ? QString()
                                          : tr("%1 of %2 have come, %3 missing")
                                                .arg(listed - m_expected->waiting())
                                                .arg(listed)
                                                .arg(m_expected->waiting()));
}

void ReceptionPage::newGroup()
{
    core::forms::Values values;
    values.set(FieldId::ReceptionPlace, FieldValue::text(context().session.site().name));
    const auto made = m_desk.open(values);
    if (!made) {
        report(core::fail(made.error()));
        return;
    }
    m_group = *made;
    reload();
    m_heads->setFocus();
}

void ReceptionPage::toggleOpen()
{
    if (!m_group)
        return;
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [this](const auto& row) { return row.id == m_group; });
    const bool isOpen = found != m_groups.end() && found->state == QLatin1String("open");
    report(isOpen ? m_desk.close(*m_group) : m_desk.reopen(*m_group));
}

std::optional<core::domain::ExpectedId> ReceptionPage::currentLine() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_expected->rowCount())
        return std::nullopt;
    return m_expected->rows()[static_cast<std::size_t>(row)].id;
}

void ReceptionPage::choosePerson()
{
    if (!m_mayEdit || !m_group || !currentLine())
        return;
    core::storage::PersonQuery query;
    query.reception = m_group;
    std::vector<widgets::PickerItem> items;
    std::optional<core::storage::PageKey> after;
    constexpr int kPage = 200;
    do {
        const auto page = context().session.here().people().page(query, after, kPage);
        if (!page) {
            report(core::fail(page.error()));
            return;
        }
        for (const auto& person : page->rows)
            items.push_back({person.id.toString(),
                             person.fullName,
                             person.code,
                             {person.nativeName, person.documentNumber},
                             person.nativeName});
        after = page->next;
    } while (after);
    const auto& line = m_expected->rows()[static_cast<std::size_t>(m_list->currentRow())];
    m_matchLabel->setText(tr("Line %1 is").arg(line.line));
    m_person->setItems(std::move(items));
    m_person->setId(line.person ? line.person->toString() : QString());
    m_matchRow->show();
    m_person->setFocus();
}

void ReceptionPage::takePerson()
{
    const auto line = currentLine();
    const auto person = core::domain::PersonId::parse(m_person->value().id);
    m_matchRow->hide();
    m_list->setFocus();
    if (line && person)
        report(m_desk.match(*line, *person));
}

void ReceptionPage::didNotCome()
{
    const auto line = currentLine();
    if (!m_mayEdit || !line)
        return;
    const auto& row = m_expected->rows()[static_cast<std::size_t>(m_list->currentRow())];
    if (row.outcome == QLatin1String("waiting"))
        report(m_desk.didNotCome(*line));
    else
        report(m_desk.unmatch(*line));
}

void ReceptionPage::matchSameNames()
{
    if (!m_group)
        return;
    const auto matches = m_desk.suggestMatches(*m_group);
    if (!matches) {
        report(core::fail(matches.error()));
        return;
    }
    std::vector<core::domain::ExpectedId> done;
    for (const auto& match : *matches) {
        if (const auto status = m_desk.match(match.line, match.person); !status) {
            report(status);
            break;
        }
        done.push_back(match.line);
    }
    Q_EMIT toast(
        done.empty()
            ? tr("No line has exactly one person of that name or document.")
            : tr("%n line(s) matched by name or document", nullptr, static_cast<int>(done.size())),
        done.empty() ? std::function<void()>() : [this, done] {
            for (const auto& line : done)
                report(m_desk.unmatch(line));
        });
}

void ReceptionPage::addLines()
{
    if (!m_group)
        return;
    const auto added = m_desk.addExpected(*m_group, expectedLinesFrom(m_addText->toPlainText()));
    if (!added) {
        report(core::fail(added.error()));
        return; // what was typed stays where it is
    }
    m_addText->clear();
    m_addRow->hide();
    m_list->setFocus();
    Q_EMIT toast(tr("%n line(s) added to the list", nullptr, *added), {});
}

void ReceptionPage::report(const core::Status& status)
{
    m_failure->setVisible(!status);
    if (status) {
        Q_EMIT saved(context().clock.nowMs());
        return;
    }
    const QString words = text::errorText(status.error());
    m_failure->setText(words);
    Q_EMIT saveFailed(words);
}

bool ReceptionPage::nextPanel(bool backwards)
{
    QWidget* const panels[] = {m_groupsTable, m_heads, m_list};
    int at = 0;
    for (int i = 0; i < 3; ++i) {
        if (panels[i]->hasFocus() || panels[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    int next = at;
    do // a group without a list has no third panel
        next = (next + (backwards ? 2 : 1)) % 3;
    while (!panels[next]->isVisible());
    if (next == 1)
        m_heads->findChild<QWidget*>(QStringLiteral("reception_expected"))->setFocus();
    else
        panels[next]->setFocus();
    return true;
}

std::vector<KeyHint> ReceptionPage::keys() const
{
    return {{QStringLiteral("Enter"), tr("say who the line is")},
            {QStringLiteral("Delete"), tr("did not come, or take it back")},
            {QStringLiteral("Insert"), tr("add lines to the list")},
            {QStringLiteral("F6"), tr("next panel")}};
}

void ReceptionPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Insert && m_mayEdit && m_group) {
        m_addRow->show();
        m_addText->setFocus();
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_addRow->isVisible() || m_matchRow->isVisible())) {
        m_addRow->hide();
        m_matchRow->hide();
        m_list->setFocus();
        return;
    }
    Page::keyPressEvent(event);
}

bool ReceptionPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        didNotCome();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace ui::pages
