// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_catalog.h"
#include "ui/pages/page.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace ui::pages {

/// One short how-to: a question somebody has, and the answer in two or three sentences.
struct HowTo {
    QString title;
    QString text;
};

/// The words of the help panel and page.
class HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
public:
    static std::vector<HowTo> howTos();
    /// Whom to ask, in words that hold at every site.
    static QString whoToCall();
    /// The keys that work in @p where, those of the page itself first.
    static std::vector<KeyHint> keys(actions::Where where, const std::vector<KeyHint>& ofPage);
};

} // namespace ui::pages
