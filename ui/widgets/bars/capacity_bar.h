// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui::widgets {

/// Seats of a vehicle: people, escorts, free. Over capacity it turns red and says by how many.
class CapacityBar final : public QWidget {
    Q_OBJECT
public:
    explicit CapacityBar(QWidget* parent = nullptr);

    void setCounts(int people, int escorts, int seats);
    [[nodiscard]] int taken() const { return m_people + m_escorts; }
    [[nodiscard]] int seats() const { return m_seats; }
    [[nodiscard]] int over() const { return std::max(0, taken() - m_seats); }
    /// What it says in words: "38 people and 2 escorts of 44 seats, 4 seats free".
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_people = 0;
    int m_escorts = 0;
    int m_seats = 0;
};

} // namespace ui::widgets
