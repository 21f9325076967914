// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_state.h"

#include "ui/theme/theme.h"

#include <QString>
#include <QWidget>

namespace ui::widgets {
namespace {

QString stateName(FieldState state)
{
    switch (state) {
    case FieldState::Normal: return {};
    case FieldState::Warn: return QStringLiteral("warn");
    case FieldState::Error: return QStringLiteral("error");
    }
    return {};
}

} // namespace

void showFieldState(QWidget& control, FieldState state)
{
    if (auto* stateful = dynamic_cast<StatefulControl*>(&control)) {
        stateful->setFieldState(state);
        return;
    }
    if (control.property("state").toString() == stateName(state))
        return;
    control.setProperty("state", stateName(state));
    theme::repolish(control);
}

} // namespace ui::widgets
