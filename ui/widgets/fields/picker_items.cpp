// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/picker_items.h"

#include "core/base/text_fold.h"

#include <algorithm>
#include <utility>

namespace ui::widgets {
namespace {

enum PickerRank { ExactCode, LabelStart, NameStart, WordStart, Inside, NoMatch };

bool wordStartsWith(const QString& folded, const QString& typed)
{
    return folded.contains(u' ' + typed) || folded.contains(u'(' + typed) ||
           folded.contains(u'-' + typed);
}

PickerRank rankOf(const PickerItem& item, const QString& typed)
{
    if (core::foldText(item.code) == typed || core::foldText(item.id) == typed)
        return ExactCode;
    const QString label = core::foldText(item.label);
    if (label.startsWith(typed))
        return LabelStart;
    bool word = wordStartsWith(label, typed);
    bool inside = label.contains(typed);
    for (const QString& name : item.names) {
        const QString folded = core::foldText(name);
        if (folded == typed)
            return ExactCode;
        if (folded.startsWith(typed))
            return NameStart;
        word = word || wordStartsWith(folded, typed);
        inside = inside || folded.contains(typed);
    }
    if (core::foldText(item.code).startsWith(typed))
        return NameStart;
    if (word)
        return WordStart;
    // One letter inside a word would find nearly everything.
    return inside && typed.size() > 1 ? Inside : NoMatch;
}

} // namespace

std::vector<int> matchingItems(const std::vector<PickerItem>& items, const QString& typed,
                               const QStringList& mostUsed)
{
    const QString folded = core::foldText(typed).trimmed();
    const auto used = [&](int index) {
        const qsizetype at = mostUsed.indexOf(items[static_cast<size_t>(index)].id);
        return at < 0 ? mostUsed.size() : at;
    };
    std::vector<std::pair<PickerRank, int>> found;
    for (int i = 0; i < static_cast<int>(items.size()); ++i) {
        const PickerRank rank =
            folded.isEmpty() ? LabelStart : rankOf(items[static_cast<size_t>(i)], folded);
        if (rank != NoMatch)
            found.emplace_back(rank, i);
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return std::pair(a.first, used(a.second)) < std::pair(b.first, used(b.second));
    });
    std::vector<int> rows;
    rows.reserve(found.size());
    for (const auto& [rank, index] : found)
        rows.push_back(index);
    return rows;
}

} // namespace ui::widgets
