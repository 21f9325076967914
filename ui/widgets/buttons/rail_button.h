// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QToolButton>

namespace ui::widgets {

/// A place in the dark rail: picture, name, a count pill or a key at the right. The rail itself is
/// a widget with the object name "rail".
class RailButton final : public QToolButton {
    Q_OBJECT
public:
    RailButton(theme::Icon icon, const QString& text, QWidget* parent = nullptr);

    /// The one filled item, Register.
    void setFilled(bool filled);
    void setKeyCap(const QString& cap); ///< in a cap when filled, plain otherwise
    /// 0 hides the pill. @p spoken is what a screen reader says: "4 duplicates".
    void setCount(int count, const QString& spoken = {});
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    theme::Icon m_icon;
    QString m_cap;
    QString m_spoken;
    int m_count = 0;
    bool m_filled = false;
};

} // namespace ui::widgets
