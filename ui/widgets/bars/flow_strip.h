// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace ui::widgets {

/// One step of the day: "163, Arrived, of about 270 expected".
struct FlowStep {
    QString id;
    int count = 0;
    int of = 0; ///< the bar is count of this; 0 draws no bar
    QString name;
    QString note; ///< the gap to the next step, in words
};

/// The steps of the day side by side. Left and Right choose one, Enter opens it.
class FlowStrip final : public QWidget {
    Q_OBJECT
public:
    explicit FlowStrip(QWidget* parent = nullptr);

    void setSteps(const std::vector<FlowStep>& steps);
    [[nodiscard]] const std::vector<FlowStep>& steps() const { return m_steps; }
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepTriggered(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect stepRect(int index) const;
    void describe();

    std::vector<FlowStep> m_steps;
    int m_current = 0;
};

} // namespace ui::widgets
