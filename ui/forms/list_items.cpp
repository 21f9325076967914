// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/list_items.h"

#include "core/domain/code_lists.h"
#include "core/domain/codes/currencies.h"
#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "ui/text/label_text.h"

#include <QLocale>

namespace ui::forms {
namespace {

using widgets::PickerItem;

std::vector<PickerItem> itemsOf(const std::vector<core::domain::NamedCode>& rows, bool showCode)
{
    std::vector<PickerItem> items;
    items.reserve(rows.size());
    for (const core::domain::NamedCode& row : rows) {
        const QString label = row.label.isEmpty() ? row.name : text::labelText(row.label);
        items.push_back({row.code,
                         label,
                         showCode ? row.code : QString(),
                         {row.englishName, row.ownName, row.shortCode, row.code},
                         row.ownName == label ? QString() : row.ownName});
    }
    return items;
}

QString stringOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

std::vector<PickerItem> itemsOfList(std::string_view list)
{
    std::vector<PickerItem> items;
    for (const core::domain::CodeEntry& entry : core::domain::findCodeList(list)->entries)
        items.push_back(
            {stringOf(entry.code), text::labelText(entry.label), QString(),
             QStringList{QString::fromUtf8(entry.label.source)} + core::domain::otherWords(entry),
             QString()});
    return items;
}

theme::Icon needIcon(std::string_view code)
{
    using theme::Icon;
    constexpr std::pair<std::string_view, Icon> kIcons[] = {
        {"medical", Icon::Medical},       {"pregnant", Icon::Pregnant}, {"injured", Icon::Injured},
        {"disability", Icon::Wheelchair}, {"child", Icon::Child},       {"unsafe", Icon::Hand}};
    for (const auto& [need, icon] : kIcons) {
        if (need == code)
            return icon;
    }
    return Icon::None;
}

} // namespace

std::vector<widgets::PickerItem> pickerItemsOf(std::string_view list)
{
    const QString language = QLocale().name();
    if (list == "country")
        return itemsOf(core::domain::countries(language), true);
    if (list == "language")
        return itemsOf(core::domain::languages(language), false);
    if (list == "currency")
        return itemsOf(core::domain::currencies(language), true);
    return itemsOfList(list);
}

std::vector<widgets::Segment> segmentsOf(std::string_view list)
{
    std::vector<widgets::Segment> segments;
    for (const core::domain::CodeEntry& entry : core::domain::findCodeList(list)->entries)
        segments.push_back({stringOf(entry.code), text::labelText(entry.label), {}, {}});
    return segments;
}

std::vector<widgets::Need> togglesOf(std::string_view list)
{
    std::vector<widgets::Need> toggles;
    for (const core::domain::CodeEntry& entry : core::domain::findCodeList(list)->entries)
        toggles.push_back(
            {stringOf(entry.code), text::labelText(entry.label), needIcon(entry.code)});
    return toggles;
}

} // namespace ui::forms
