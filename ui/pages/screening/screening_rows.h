// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;

namespace ui::widgets {
class SegmentedChoice;
}

namespace ui::pages {

/// The head of a group of questions: bold title, quiet word, and at the right how many of its
/// answers are yes.
class QuestionGroupHead final : public QWidget {
    Q_OBJECT
public:
    explicit QuestionGroupHead(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& note, const QString& count);
    [[nodiscard]] const QString& count() const { return m_count; }
    [[nodiscard]] const QString& note() const { return m_note; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_title;
    QString m_note;
    QString m_count;
};

/// What belongs to an answer, opened under its row: where it is from, and a note in the words of
/// the person. The note is told when it is left, and after a while without a key.
class AnswerDetail final : public QWidget {
    Q_OBJECT
public:
    explicit AnswerDetail(QWidget* parent = nullptr);

    void setValues(const QString& source, const QString& note);
    [[nodiscard]] QString note() const;
    /// Tells of a note that is not told yet.
    void settle();
    void focusNote();
    void retranslate();

Q_SIGNALS:
    void sourceChosen(const QString& code);
    void noteWritten(const QString& note);
    /// Escape, or Ctrl+Down: back to the row.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::SegmentedChoice* m_source;
    QPlainTextEdit* m_note;
    QString m_told; ///< the note as it was told last
    QTimer m_settling;
};

} // namespace ui::pages
