// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"
#include "ui/pages/preferences.h"

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace ui::widgets {
class FieldRow;
class PageHead;
class Panel;
class SegmentedChoice;
} // namespace ui::widgets

namespace ui::pages {

class PassphraseForm;

/// What one person may set about the window. Every change applies at once and is kept.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Settings; }
    [[nodiscard]] QString title() const override;
    void activate() override;

protected:
    void retranslate() override;

private:
    /// One setting of a few choices: the row, and how it reads and writes the values.
    struct Choice {
        widgets::FieldRow* row;
        widgets::SegmentedChoice* segments;
        std::function<QString(const PreferenceValues&)> read;
        std::function<void(PreferenceValues&, const QString&)> write;
    };

    widgets::SegmentedChoice*
    addChoice(QVBoxLayout& column, const QString& name,
              std::function<QString(const PreferenceValues&)> read,
              std::function<void(PreferenceValues&, const QString&)> write);
    void addDisplay(QVBoxLayout& column);
    void addSafety(QVBoxLayout& column);
    void show(const PreferenceValues& values);

    widgets::PageHead* m_head;
    widgets::Panel* m_display;
    widgets::Panel* m_safety;
    widgets::Panel* m_secret;
    std::vector<Choice> m_choices;
    widgets::SegmentedChoice* m_language = nullptr;
    widgets::SegmentedChoice* m_scheme = nullptr;
    widgets::SegmentedChoice* m_textSize = nullptr;
    widgets::SegmentedChoice* m_density = nullptr;
    widgets::SegmentedChoice* m_idle = nullptr;
    widgets::SegmentedChoice* m_paper = nullptr;
    QCheckBox* m_dusk = nullptr;
    PassphraseForm* m_passphrase;
};

} // namespace ui::pages
