// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/field_state.h"

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace ui::widgets {

struct Segment {
    QString id;     ///< what value() gives
    QString text;   ///< "F Woman"
    QString letter; ///< a letter that chooses it while the group has the focus; empty for none
    QString keyCap; ///< drawn, such as "F5"
};

/// One answer of a few, as joined buttons. One tab stop: arrows move and choose, digits 1 to 9 and
/// the letters choose. The keys are read by their place on the keyboard, so they work in every
/// layout. Without an answer nothing is drawn as chosen.
class SegmentedChoice final : public QWidget, public StatefulControl {
    Q_OBJECT
    Q_PROPERTY(QString value READ value WRITE takeValue NOTIFY chosen USER true)
public:
    explicit SegmentedChoice(QWidget* parent = nullptr);

    void setSegments(const std::vector<Segment>& segments);
    /// New words for the same ids, after the language has changed.
    void setTexts(const std::vector<Segment>& segments) { setSegments(segments); }

    [[nodiscard]] QString value() const; ///< empty: no answer
    /// Does not emit chosen().
    void setValue(const QString& id);
    /// The same as if the user chose @p id, which may be empty.
    void takeValue(const QString& id);
    /// The segments share the width they are given.
    void setFilling(bool filling);
    void setFieldState(FieldState state) override;
    [[nodiscard]] std::vector<KeyButton*> buttons() const { return m_buttons; }

Q_SIGNALS:
    /// The user chose; also when it is the answer that was there, so that a form can move on.
    void chosen(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] int currentIndex() const;
    void choose(int index);
    void updateTabStop();
    [[nodiscard]] int indexForKey(const class QKeyEvent& key) const;

    std::vector<Segment> m_segments;
    std::vector<KeyButton*> m_buttons;
    QString m_value;
    FieldState m_state = FieldState::Normal;
    bool m_filling = false;
};

} // namespace ui::widgets
