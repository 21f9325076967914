// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/questionnaire.h"
#include "ui/printing/label_languages.h"

#include <QLabel>
#include <QWidget>

#include <array>
#include <optional>

namespace ui::widgets {
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

/// Words to be said, set apart by a bar at the left.
class SpokenWords final : public QLabel {
    Q_OBJECT
public:
    explicit SpokenWords(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// "Words you can use": an open question for the row that is asked, in the language of the window
/// and, where there is a text, in that of the person.
class WordsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit WordsPanel(QWidget* parent = nullptr);

    /// @p language is that of the person, ISO 639-3.
    void setLanguage(const QString& language);
    void setQuestion(const core::domain::Question* question);
    void retranslate();

private:
    void refresh();

    widgets::Panel* m_panel;
    QLabel* m_language;
    SpokenWords* m_words;
    SpokenWords* m_ownWords;
    QLabel* m_promise;
    QString m_code;
    std::optional<printing::LabelLanguage> m_own; ///< nothing: there are no words in it
    const core::domain::Question* m_question = nullptr;
};

/// "Recorded so far": how many answers there are, and nothing that follows from them.
class CountsPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CountsPanel(QWidget* parent = nullptr);

    void setCounts(const core::domain::ScreeningSummary& counts);
    /// Whether the further questions are shown, for the button that shows and hides them.
    void setMoreShown(bool shown);
    void retranslate();
    /// What stands at the right of each line; for tests.
    [[nodiscard]] QStringList shownCounts() const;

Q_SIGNALS:
    void moreWanted(bool shown);

private:
    widgets::Panel* m_panel;
    widgets::KeyButton* m_more;
    std::array<QLabel*, 4> m_names{};
    std::array<QLabel*, 4> m_values{};
    core::domain::ScreeningSummary m_counts;
    bool m_moreShown = false;
};

} // namespace ui::pages
