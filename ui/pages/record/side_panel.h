// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/intake_desk.h"
#include "core/storage/record_reader.h"

#include <QDate>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui::widgets {
class Panel;
}

namespace ui::pages {

/// The right column of a record: words to open the section with, in English and in the language of
/// the interview where it is shipped; what is recorded so far, as counts; and the life of the field
/// with the focus.
class SidePanel final : public QWidget {
    Q_OBJECT
public:
    explicit SidePanel(QWidget* parent = nullptr);

    /// @p language is that of the interview, ISO 639-3.
    void setSection(core::forms::Section section, const QString& language);
    void setProgress(const std::optional<core::session::SectionProgress>& progress);

    struct Step {
        QString when;
        QString who; ///< with the laptop
        QString before;
        QString after;
    };
    /// What became of one field, the newest first; no steps: it was not answered yet.
    void setField(const QString& label, const std::vector<Step>& steps);
    void clearField();
    void retranslate();

private:
    void showWords();
    void showProgress();
    void showField();
    static QLabel* wordsBox(const QString& words, QWidget* parent);

    core::forms::Section m_section = core::forms::Section::Identity;
    QString m_language;
    std::optional<core::session::SectionProgress> m_progress;
    QString m_fieldLabel;
    std::vector<Step> m_steps;
    widgets::Panel* m_words;
    QVBoxLayout* m_wordLines;
    QLabel* m_languageName;
    widgets::Panel* m_recorded;
    QGridLayout* m_counts;
    widgets::Panel* m_history;
    QVBoxLayout* m_historyLines;
};

} // namespace ui::pages
