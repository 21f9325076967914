// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/section_list.h"

#include "ui/actions/action_catalog.h"
#include "ui/text/label_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_cap.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::forms::Section;
using core::session::SectionProgress;

namespace {

constexpr int kRowHeight = 32;
constexpr int kIconSide = 16;
constexpr int kBarWidth = 3;

enum SectionRole { IconAt = Qt::UserRole + 1, CountAt, StateAt };

/// One line of the list: how far, the name, the count.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        return {100, theme::scaled(option.widget, kRowHeight)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const theme::Tokens& t = theme::tokensOf(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(6, 0, -6, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(t.select);
            painter->drawRoundedRect(row, 4, 4);
            painter->fillRect(row.left(), row.top(), kBarWidth, row.height(), t.primary);
            if (option.state.testFlag(QStyle::State_HasFocus)) {
                painter->setPen(QPen(t.focus, theme::ringWidth(option.widget)));
                painter->setBrush(Qt::NoBrush);
                painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), 4, 4);
            }
        }
        const int side = theme::scaled(option.widget, kIconSide);
        const QRect icon(row.left() + 8, row.center().y() - side / 2 + 1, side, side);
        theme::paintIcon(*painter, icon, static_cast<theme::Icon>(index.data(IconAt).toInt()),
                         iconColour(t, index, chosen));
        paintWords(
            *painter, option, index,
            QRect(icon.right() + 8, row.top(), row.right() - icon.right() - 16, row.height()));
        painter->restore();
    }

private:
    static QColor iconColour(const theme::Tokens& t, const QModelIndex& index, bool chosen)
    {
        using State = SectionProgress::State;
        if (chosen)
            return t.primary;
        switch (static_cast<State>(index.data(StateAt).toInt())) {
        case State::Done: return t.good;
        case State::Started: return t.warn;
        case State::Empty: break;
        }
        return t.text2;
    }

    static void paintWords(QPainter& painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index, const QRect& area)
    {
        const theme::Tokens& t = theme::tokensOf(option.widget);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QString count = index.data(CountAt).toString();
        const QFont small = theme::font(option.widget, 12);
        const int room = QFontMetrics(small).horizontalAdvance(count);
        painter.setFont(small);
        painter.setPen(chosen ? t.selectText : t.text2);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, count);
        const QFont font = theme::font(option.widget, 13, chosen);
        const int left = area.width() - (room > 0 ? room + 6 : 0);
        painter.setFont(font);
        painter.setPen(chosen ? t.selectText : t.text);
        painter.drawText(
            QRect(area.left(), area.top(), left, area.height()), Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, left));
    }
};

theme::Icon iconOf(const SectionProgress& progress, bool current)
{
    using State = SectionProgress::State;
    if (current)
        return theme::Icon::CircleDot;
    if (progress.section == Section::History)
        return theme::Icon::History;
    if (core::forms::sectionSpec(progress.section).opensClosed)
        return theme::Icon::EyeOff;
    switch (progress.state) {
    case State::Done: return theme::Icon::CircleCheck;
    case State::Started: return theme::Icon::CircleDashed;
    case State::Empty: break;
    }
    return theme::Icon::Circle;
}

} // namespace

SectionList::SectionList(QWidget* parent)
    : QFrame(parent), m_list(new QListWidget(this)), m_next(new QLabel(this))
{
    setProperty("kind", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 6);
    column->setSpacing(8);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTabKeyNavigation(false);
    column->addWidget(m_list, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 0, 8, 4);
    m_next->setProperty("kind", QStringLiteral("label"));
    foot->addWidget(new widgets::KeyCap(actions::capOf(actions::ActionId::NextSection), this));
    foot->addWidget(m_next);
    foot->addStretch(1);
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            Q_EMIT chosen(m_progress[static_cast<std::size_t>(row)].section);
    });
    connect(m_list, &QListWidget::itemActivated, this, &SectionList::taken);
    connect(m_list, &QListWidget::itemClicked, this, &SectionList::taken);
    retranslate();
}

void SectionList::setSections(const std::vector<SectionProgress>& sections)
{
    m_progress = sections;
    fill();
}

void SectionList::setCurrent(Section section)
{
    m_current = section;
    fill();
}

void SectionList::fill()
{
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > static_cast<int>(m_progress.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_progress.size()))
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const SectionProgress& progress = m_progress[static_cast<std::size_t>(i)];
        const auto& spec = core::forms::sectionSpec(progress.section);
        const bool current = m_current == progress.section;
        QListWidgetItem& item = *m_list->item(i);
        item.setText(text::labelText(spec.title));
        item.setData(IconAt, static_cast<int>(iconOf(progress, current)));
        item.setData(StateAt, static_cast<int>(spec.opensClosed ? SectionProgress::State::Empty
                                                                : progress.state));
        QString count;
        if (spec.opensClosed && !current)
            count = tr("hidden");
        else if (!spec.parts.empty() && !spec.opensClosed)
            count = progress.parts > 0 ? QString::number(progress.parts) : QString();
        item.setData(CountAt, count);
        item.setData(Qt::AccessibleTextRole,
                     count.isEmpty() ? item.text() : tr("%1, %2").arg(item.text(), count));
        if (current)
            m_list->setCurrentRow(i);
    }
}

std::vector<Section> SectionList::sections() const
{
    std::vector<Section> all;
    for (const SectionProgress& progress : m_progress)
        all.push_back(progress.section);
    return all;
}

std::optional<Section> SectionList::neighbour(Section section, bool backwards) const
{
    const std::vector<Section> all = sections();
    const auto at = std::find(all.begin(), all.end(), section);
    if (at == all.end())
        return std::nullopt;
    if (backwards)
        return at == all.begin() ? std::nullopt : std::optional(*(at - 1));
    return at + 1 == all.end() ? std::nullopt : std::optional(*(at + 1));
}

void SectionList::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
}

bool SectionList::hasListFocus() const
{
    return m_list->hasFocus();
}

void SectionList::retranslate()
{
    m_list->setAccessibleName(tr("Parts of the record"));
    //: After a key: the next part of the record.
    m_next->setText(tr("next"));
    fill();
}

} // namespace ui::pages
