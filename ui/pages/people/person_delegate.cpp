// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/people/person_delegate.h"

#include "ui/models/person_model.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui::pages {

namespace {

constexpr int kNeedIcon = 17;
constexpr int kNeedGap = 4;

bool isUrgentNeed(const QString& need)
{
    return need == QLatin1String("child") || need == QLatin1String("unsafe") ||
           need == QLatin1String("injured");
}

} // namespace

theme::Icon needPicture(const QString& need)
{
    using theme::Icon;
    const std::pair<QLatin1String, Icon> pictures[] = {
        {QLatin1String("medical"), Icon::Medical}, {QLatin1String("pregnant"), Icon::Pregnant},
        {QLatin1String("injured"), Icon::Injured}, {QLatin1String("disability"), Icon::Wheelchair},
        {QLatin1String("child"), Icon::Child},     {QLatin1String("unsafe"), Icon::Hand}};
    for (const auto& [code, picture] : pictures) {
        if (need == code)
            return picture;
    }
    return Icon::None;
}

void PersonDelegate::paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index, const QRect& area) const
{
    if (index.column() != models::PersonModel::Needs)
        return ChipDelegate::paintContent(painter, option, index, area);
    const theme::Tokens& colours = theme::tokensOf(option.widget);
    const int side = theme::scaled(option.widget, kNeedIcon);
    int left = area.left();
    for (const QString& need : index.data(models::PersonModel::NeedCodesRole).toStringList()) {
        if (left + side > area.right() + 1)
            break;
        theme::paintIcon(painter, QRectF(left, area.center().y() - side / 2.0, side, side),
                         needPicture(need), isUrgentNeed(need) ? colours.bad : colours.warn);
        left += side + kNeedGap;
    }
}

} // namespace ui::pages
