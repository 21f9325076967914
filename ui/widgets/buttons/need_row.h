// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/buttons/key_button.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace ui::widgets {

struct Need {
    QString id;
    QString text;
    theme::Icon icon = theme::Icon::None; ///< shown while chosen
};

/// Toggles that may all be on: "Medical 1, Pregnant 2, …". One tab stop; digits toggle by their
/// place on the keyboard, arrows move, Space toggles.
class NeedRow final : public QWidget {
    Q_OBJECT
    Q_PROPERTY(QStringList value READ value WRITE takeValue NOTIFY changed USER true)
public:
    explicit NeedRow(QWidget* parent = nullptr);

    void setNeeds(const std::vector<Need>& needs);
    [[nodiscard]] QStringList value() const; ///< in the order of the needs
    /// Does not emit changed().
    void setValue(const QStringList& ids);
    /// The same as if the user made this choice.
    void takeValue(const QStringList& ids);
    [[nodiscard]] const std::vector<KeyButton*>& buttons() const { return m_buttons; }

Q_SIGNALS:
    void changed(const QStringList& ids);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void moveTabStop(size_t to);

    std::vector<Need> m_needs;
    std::vector<KeyButton*> m_buttons;
};

} // namespace ui::widgets
