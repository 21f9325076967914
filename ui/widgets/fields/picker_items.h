// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui::widgets {

/// One entry of a code list, as a picker offers it.
struct PickerItem {
    QString id;        ///< what is stored: "IND"
    QString label;     ///< in the language of the window: "India"
    QString code;      ///< drawn at the right: "IND"; empty for none
    QStringList names; ///< also found by: the English name, the own name, other codes
    QString note;      ///< drawn quietly after the label, such as the name in its own script
};

/// The items that @p typed finds, best first: the code itself, labels that begin with it, words
/// that begin with it, then other names. Nothing typed gives all, the most used ones first. Upper
/// case, accents and digits of other scripts make no difference. Cost: linear in the items; 300
/// countries take well under a millisecond.
std::vector<int> matchingItems(const std::vector<PickerItem>& items, const QString& typed,
                               const QStringList& mostUsed);

} // namespace ui::widgets
