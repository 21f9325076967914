// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflicts/conflict_list.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace ui::pages {
namespace {

constexpr int kListRowPx = 73;
constexpr int kCodeRole = Qt::UserRole + 1;

/// Three lines: the name, the code, what differs.
class ConflictListDelegate final : public widgets::ChipDelegate {
public:
    using ChipDelegate::ChipDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index, const QRect& area) const override
    {
        const QWidget* widget = option.widget;
        const theme::Tokens& t = theme::tokensOf(widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor quiet = selected ? t.selectText : t.text2;
        struct Line {
            QString words;
            QFont font;
            QColor ink;
        };
        const Line lines[] = {
            {index.data().toString(), theme::font(widget, 13, selected), inkOf(option, index)},
            {index.data(kCodeRole).toString(), theme::monoFont(widget, 12), quiet},
            {index.data(widgets::SecondLineRole).toString(), theme::font(widget, 12), quiet},
        };
        int height = 0;
        for (const Line& line : lines)
            height += line.words.isEmpty() ? 0 : QFontMetrics(line.font).height();
        QRect rest = area.adjusted(4, (area.height() - height) / 2, 0, 0);
        for (const Line& line : lines) {
            if (line.words.isEmpty())
                continue;
            const QFontMetrics metrics(line.font);
            painter.setFont(line.font);
            painter.setPen(line.ink);
            painter.drawText(QRect(rest.left(), rest.top(), rest.width(), metrics.height()),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                             metrics.elidedText(line.words, Qt::ElideRight, rest.width()));
            rest.setTop(rest.top() + metrics.height());
        }
    }
};

} // namespace

bool mayDecide(core::domain::Role role, core::forms::RecordType type)
{
    using core::domain::Action;
    using core::forms::RecordType;
    switch (type) {
    case RecordType::Person:
    case RecordType::Family:
    case RecordType::Reception:
    case RecordType::Expected: return may(role, Action::DecideConflicts);
    case RecordType::Manifest:
    case RecordType::Passenger:
    case RecordType::ManifestRevision:
    case RecordType::CheckAcceptance:
    case RecordType::PrintCopy: return may(role, Action::DecideManifestConflicts);
    case RecordType::User: return may(role, Action::AdministerUsers);
    case RecordType::Site:
    case RecordType::Laptop:
    case RecordType::KeyGrant: return may(role, Action::AdministerSite);
    case RecordType::Case:
    case RecordType::TravelDocument:
    case RecordType::Link:
    case RecordType::Guarded:
    case RecordType::ConsentEntry:
    case RecordType::JourneyEvent:
    case RecordType::Harm:
    case RecordType::SpecificNeed:
    case RecordType::Indicator:
    case RecordType::Decision:
    case RecordType::Referral:
    case RecordType::Property:
    case RecordType::Note:
    case RecordType::Attachment:
    case RecordType::Disclosure: return may(role, Action::DecideConflicts);
    case RecordType::ClockRule: return may(role, Action::AdministerSite);
    }
    return false;
}

int countConflictsFor(core::domain::Role role, const core::storage::ConflictStore& store)
{
    const auto rows = store.open(0);
    if (!rows)
        return 0;
    return static_cast<int>(std::count_if(
        rows->begin(), rows->end(), [role](const auto& row) { return mayDecide(role, row.type); }));
}

ConflictList::ConflictList(QWidget* parent)
    : HwTableView(parent), m_rows(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("changed_twice"));
    setRowPx(kListRowPx);
    setItemDelegate(new ConflictListDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    m_rows->setColumnCount(1);
    setModel(m_rows);
}

QString ConflictList::differText(const core::storage::ConflictRow& row, int open)
{
    QStringList parts;
    if (row.fields > 0)
        parts.append(tr("%n field(s) differ", nullptr, static_cast<int>(row.fields)));
    if (open > 0)
        parts.append(tr("%n not chosen", nullptr, open));
    if (row.clashes > 0)
        //: Facts that do not go together: "2 to look at".
        parts.append(tr("%n to look at", nullptr, static_cast<int>(row.clashes)));
    return parts.join(tr(", ", "between two counts"));
}

void ConflictList::setOpen(int row, const core::storage::ConflictRow& conflict, int open)
{
    QStandardItem* item = m_rows->item(row);
    if (item == nullptr)
        return;
    const QString differ = differText(conflict, open);
    item->setData(differ, widgets::SecondLineRole);
    item->setData(QStringList{conflict.title, conflict.code, differ}.join(QStringLiteral(", ")),
                  Qt::AccessibleTextRole);
}

void ConflictList::show(const std::vector<core::storage::ConflictRow>& rows)
{
    m_rows->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < m_rows->rowCount(); ++i) {
        const core::storage::ConflictRow& row = rows[static_cast<std::size_t>(i)];
        if (m_rows->item(i) == nullptr)
            m_rows->setItem(i, new QStandardItem);
        QStandardItem* item = m_rows->item(i);
        item->setText(row.title.isEmpty() ? tr("Without a name") : row.title);
        item->setData(row.code == row.title ? QString() : row.code, kCodeRole);
        setOpen(i, row, -1);
    }
}

} // namespace ui::pages
