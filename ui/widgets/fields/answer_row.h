// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <array>

namespace ui::widgets {

/// What can be answered to a question outside identity, in the order it is drawn. "Not asked" is
/// where every question starts.
enum class RowAnswer { Yes, No, NotSure, Declined, NotAsked };
constexpr int kRowAnswerCount = 5;

/// One question with its five answers and a note, painted. One tab stop: the digits 1 to 5 answer,
/// the arrows move the answer, N or F4 ask for the note, Up, Down and Enter leave for the next row.
/// Digits and N are read by their place on the keyboard. No answer has a colour that judges it.
///
/// An answer that was walked to by arrows counts when the row is left or no key comes for a while,
/// so that the answers passed on the way are nobody's words.
class AnswerRow final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerRow(QWidget* parent = nullptr);

    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    /// The answer drawn as chosen.
    [[nodiscard]] RowAnswer answer() const { return m_answer; }
    /// Does not emit answered().
    void setAnswer(RowAnswer answer);
    /// Chooses as the user would.
    void choose(RowAnswer answer);
    /// Whether there is a note to the answer; the picture of the note button says so.
    void setHasNote(bool has);
    [[nodiscard]] bool hasNote() const { return m_hasNote; }
    /// Tells at once of an answer the arrows have moved to.
    void settle();
    /// The line that parts the row from the one below. On at first.
    void setRuled(bool ruled);

    static QString answerText(RowAnswer answer);
    [[nodiscard]] QRect answerRect(RowAnswer answer) const;
    [[nodiscard]] QRect noteRect() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user answered; also with the answer that was there.
    void answered(ui::widgets::RowAnswer answer);
    void noteWanted();
    /// The focus came to the row.
    void entered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int heightFor(int px) const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] std::array<int, kRowAnswerCount> answerWidths() const;
    [[nodiscard]] bool takesKey(const QKeyEvent& key);
    void walk(int step);
    void display(RowAnswer answer);
    void describe();
    void paintAnswers(class QPainter& painter) const;

    QString m_text;
    RowAnswer m_answer = RowAnswer::NotAsked;
    bool m_hasNote = false;
    bool m_ruled = true;
    QTimer m_settling;
};

} // namespace ui::widgets
