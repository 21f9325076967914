// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/roles.h"

#include <QCoreApplication>
#include <QString>

namespace ui::pages {

/// What a person's work is called.
class RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleText)
public:
    static QString of(core::domain::Role role);
};

} // namespace ui::pages
