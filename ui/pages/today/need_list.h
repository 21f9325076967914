// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statistics_store.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace ui::pages {

/// One line of "Needs someone now": picture, what it is, whose code, since when, and one button.
class NeedLine final : public QWidget {
    Q_OBJECT
public:
    explicit NeedLine(const core::storage::NeedNow& need, qint64 nowMs, bool withName,
                      QWidget* parent = nullptr);
    [[nodiscard]] const core::storage::NeedNow& need() const { return m_need; }

Q_SIGNALS:
    void triggered();
    void step(int lines);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    core::storage::NeedNow m_need;
};

/// Who needs somebody now, in order of harm. Up and Down choose a line, Enter opens it.
class NeedList final : public QWidget {
    Q_OBJECT
public:
    explicit NeedList(QWidget* parent = nullptr);
    void show(const std::vector<core::storage::NeedNow>& needs, qint64 nowMs, bool withNames);
    [[nodiscard]] const std::vector<NeedLine*>& lines() const { return m_lines; }
    void focusFirst();

Q_SIGNALS:
    void triggered(const core::storage::NeedNow& need);

private:
    void step(const NeedLine* from, int lines);

    QVBoxLayout* m_layout;
    std::vector<NeedLine*> m_lines;
};

} // namespace ui::pages
