// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reception/head_count_panel.h"

#include "core/base/text_fold.h"
#include "core/domain/reception.h"
#include "ui/widgets/frames/banner.h"

#include <QGridLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kMostHeads = 9999;

core::domain::Headcount headcountOf(const core::storage::ReceptionRow& group,
                                    const core::storage::ReceptionCounts& counts)
{
    core::domain::GroupFigures figures;
    figures.expected = group.expected;
    figures.counted = group.counted();
    figures.here = counts.here;
    figures.clinic = counts.clinic;
    figures.left = counts.left;
    figures.departed = counts.departed;
    figures.handedOver = counts.handedOver;
    figures.drafts = counts.drafts;
    return core::domain::reconcile(figures);
}

} // namespace

HeadCountPanel::HeadCountPanel(QWidget* parent)
    : QFrame(parent), m_verdict(new widgets::Banner(widgets::Tone::Good, this))
{
    setProperty("kind", QStringLiteral("panel"));
    using core::forms::FieldId;
    auto* counted = new QGridLayout;
    counted->setHorizontalSpacing(10);
    counted->setVerticalSpacing(4);
    addEntry(FieldId::ReceptionExpected, QStringLiteral("reception_expected"), *counted);
    addEntry(FieldId::ReceptionCountedMen, QStringLiteral("counted_men"), *counted);
    addEntry(FieldId::ReceptionCountedWomen, QStringLiteral("counted_women"), *counted);
    addEntry(FieldId::ReceptionCountedChildren, QStringLiteral("counted_children"), *counted);

    setFocusProxy(m_entries.front().edit);
    counted->setRowStretch(4, 1);
    auto* sum = new QGridLayout;
    sum->setHorizontalSpacing(18);
    sum->setVerticalSpacing(2);
    Line* const lines[] = {&m_here,       &m_clinic, &m_left, &m_departed,
                           &m_handedOver, &m_queue,  &m_total};
    int row = 0;
    for (Line* line : lines)
        *line = addLine(*sum, row++);
    sum->setColumnStretch(2, 1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    columns->addLayout(counted);
    columns->addLayout(sum, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(14, 12, 14, 12);
    all->setSpacing(10);
    all->addLayout(columns);
    all->addWidget(m_verdict);
}

void HeadCountPanel::addEntry(core::forms::FieldId field, const QString& key, QGridLayout& grid)
{
    Entry entry{field, new QLabel(this), new QLineEdit(this)};
    entry.label->setProperty("kind", QStringLiteral("label"));
    entry.label->setBuddy(entry.edit);
    entry.edit->setObjectName(key);
    entry.edit->setMaxLength(4);
    entry.edit->setFixedWidth(86);
    entry.edit->setAlignment(Qt::AlignRight);
    const int column = static_cast<int>(m_entries.size()) % 2;
    const int row = static_cast<int>(m_entries.size()) / 2 * 2;
    grid.addWidget(entry.label, row, column);
    grid.addWidget(entry.edit, row + 1, column);
    connect(entry.edit, &QLineEdit::editingFinished, this, [this, entry] { commit(entry); });
    m_entries.push_back(entry);
}

HeadCountPanel::Line HeadCountPanel::addLine(QGridLayout& grid, int row)
{
    Line line{new QLabel(this), new QLabel(this)};
    line.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(line.label, row, 0);
    grid.addWidget(line.number, row, 1);
    return line;
}

void HeadCountPanel::commit(const Entry& entry)
{
    bool ok = false;
    const int number = core::toAsciiDigits(entry.edit->text()).trimmed().toInt(&ok);
    if (!ok || number < 0 || number > kMostHeads) {
        if (m_group)
            show(*m_group, m_counts); // what was typed is no number of heads: the stored one stands
        return;
    }
    Q_EMIT edited(entry.field, number);
}

void HeadCountPanel::setEditable(bool editable)
{
    for (const Entry& entry : m_entries)
        entry.edit->setReadOnly(!editable);
}

void HeadCountPanel::show(const core::storage::ReceptionRow& group,
                          const core::storage::ReceptionCounts& counts)
{
    m_group = group;
    m_counts = counts;
    const int values[] = {group.expected, group.countedMen, group.countedWomen,
                          group.countedChildren};
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].edit->hasFocus())
            m_entries[i].edit->setText(QString::number(values[i]));
    }
    showSum();
}

void HeadCountPanel::showSum()
{
    if (!m_group)
        return;
    const core::domain::Headcount heads = headcountOf(*m_group, m_counts);
    const std::pair<const Line*, int> numbers[] = {{&m_here, heads.here},
                                                   {&m_clinic, heads.clinic},
                                                   {&m_left, heads.left},
                                                   {&m_departed, heads.departed},
                                                   {&m_handedOver, heads.handedOver},
                                                   {&m_queue, heads.notRegistered},
                                                   {&m_total, heads.arrived}};
    for (const auto& [line, number] : numbers)
        line->number->setText(QString::number(number));
    for (QLabel* label : {m_total.label, m_total.number})
        label->setProperty("kind", QStringLiteral("h3"));

    if (m_group->counted() == 0) {
        m_verdict->setTone(widgets::Tone::Warn);
        m_verdict->setText(
            tr("Nobody has counted this group yet."),
            tr("Count heads at the gate before any form, and type the numbers here."));
    } else if (heads.moreThanCounted > 0) {
        m_verdict->setTone(widgets::Tone::Bad);
        m_verdict->setText(tr("%n more registered than counted.", nullptr, heads.moreThanCounted),
                           tr("Count again, or look for someone registered twice."));
    } else if (heads.notRegistered > 0) {
        m_verdict->setTone(widgets::Tone::Warn);
        m_verdict->setText(tr("%n counted and not registered yet.", nullptr, heads.notRegistered),
                           tr("They are in the queue, or nobody has written them down."));
    } else {
        m_verdict->setTone(widgets::Tone::Good);
        m_verdict->setText(tr("It adds up."), tr("Every head that was counted has a record."));
    }
}

void HeadCountPanel::retranslate()
{
    const QString entries[] = {tr("Announced"), tr("Men counted"), tr("Women counted"),
                               tr("Children counted")};
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        m_entries[i].label->setText(entries[i]);
        m_entries[i].edit->setAccessibleName(entries[i]);
    }
    m_here.label->setText(tr("Here"));
    m_clinic.label->setText(tr("At the clinic"));
    m_left.label->setText(tr("Left by themselves"));
    m_departed.label->setText(tr("Departed"));
    m_handedOver.label->setText(tr("Handed over"));
    m_queue.label->setText(tr("Counted, not registered yet"));
    m_total.label->setText(tr("Arrived"));
    showSum();
}

} // namespace ui::pages
