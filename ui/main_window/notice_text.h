// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <QCoreApplication>
#include <QString>

namespace ui::main_window {

/// What a session found when it was opened, in words, and what to do about it.
class NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
public:
    static QString title(core::session::Session::Notice notice);
    static QString advice(core::session::Session::Notice notice);
};

} // namespace ui::main_window
