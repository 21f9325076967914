// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/bars/rail.h"

#include "ui/main_window/page_factory.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/rail_button.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::main_window {
namespace {

constexpr int kRailWidth = 172;
constexpr int kHeadHeight = 46;

bool isFoot(pages::PageId page)
{
    return page == pages::PageId::Settings || page == pages::PageId::Help;
}

bool startsGroup(pages::PageId page)
{
    return page == pages::PageId::Duplicates || page == pages::PageId::Conflicts ||
           page == pages::PageId::Sync || page == pages::PageId::Reports ||
           page == pages::PageId::Admin;
}

class RailRule final : public QWidget {
public:
    explicit RailRule(QWidget* parent) : QWidget(parent) { setFixedHeight(19); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter(this).fillRect(QRect(6, height() / 2, width() - 12, 1),
                                theme::tokensOf(this).railLine);
    }
};

} // namespace

Rail::Rail(const std::vector<pages::PageId>& entries, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setFixedWidth(theme::scaled(this, kRailWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, theme::scaled(this, kHeadHeight) + 6, 8, 8);
    column->setSpacing(0);
    bool inSecondGroup = false;
    for (const pages::PageId page : entries) {
        if (isFoot(page))
            continue;
        if (startsGroup(page) && !inSecondGroup) {
            column->addWidget(new RailRule(this));
            inSecondGroup = true;
        }
        addEntry(*column, page);
    }
    column->addStretch(1);
    for (const pages::PageId page : entries) {
        if (isFoot(page))
            addEntry(*column, page);
    }
    retranslate();
}

void Rail::addEntry(QVBoxLayout& column, pages::PageId page)
{
    auto* button = new widgets::RailButton(PageFactory::icon(page), {}, this);
    button->setObjectName(QStringLiteral("rail_%1").arg(static_cast<int>(page)));
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_group->addButton(button);
    m_buttons.emplace(page, button);
    if (page == pages::PageId::Register) {
        button->setFilled(true);
        button->setKeyCap(QStringLiteral("F2"));
        column.addWidget(button);
        column.addSpacing(10);
    } else {
        if (page == pages::PageId::Help)
            button->setKeyCap(QStringLiteral("F1"));
        column.addWidget(button);
    }
    connect(button, &QToolButton::clicked, this, [this, page] { Q_EMIT chosen(page); });
}

void Rail::setCurrent(pages::PageId page)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        found->second->setChecked(true);
}

void Rail::setCount(pages::PageId page, int count)
{
    const auto found = m_buttons.find(page);
    if (found != m_buttons.end())
        //: What waits in a place of the rail: "Conflicts, 2 to look at".
        found->second->setCount(count, tr("%n to look at", nullptr, count));
}

void Rail::retranslate()
{
    for (const auto& [page, button] : m_buttons) {
        button->setText(PageFactory::title(page));
        button->setAccessibleName(PageFactory::title(page));
        setCount(page, button->count());
    }
}

void Rail::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::StyleChange)
        setFixedWidth(theme::scaled(this, kRailWidth));
    QWidget::changeEvent(event);
}

void Rail::paintEvent(QPaintEvent*)
{
    const theme::Tokens& tokens = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.rail);
    const int head = theme::scaled(this, kHeadHeight);
    const int mark = theme::scaled(this, 22);
    theme::paintIcon(painter, QRectF(14, (head - mark) / 2.0, mark, mark), theme::Icon::HomeMark,
                     tokens.primaryOnRail);
    painter.setPen(tokens.railText);
    painter.setFont(theme::font(this, 16, true));
    painter.drawText(QRect(22 + mark, 0, width() - 30 - mark, head),
                     Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("Homeward"));
}

} // namespace ui::main_window
