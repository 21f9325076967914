// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/person_store.h"
#include "core/storage/reception_store.h"

#include <QWidget>

#include <optional>
#include <vector>

class QMenu;

namespace ui::widgets {
class KeyButton;
class SearchField;
} // namespace ui::widgets

namespace ui::pages {

/// What the people list is narrowed by: words, the group, the day, and lists of answers. What is
/// chosen stands in the buttons; one click takes all of it away.
class FilterBar final : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(const core::Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] core::storage::PersonQuery query() const;
    [[nodiscard]] bool isEmpty() const;
    void setText(const QString& text);
    /// The open group, offered as a filter; nothing when none is open.
    void setGroup(const std::optional<core::storage::ReceptionRow>& group);
    void focusText();
    void clearAll();
    void retranslate();

Q_SIGNALS:
    void changed();
    /// Down or Enter in the text: into the list.
    void leaveDown();

private:
    enum class Kind { Group, Today, Status, Nationality, SexAndAge, Consent, Needs };

    widgets::KeyButton* addButton(Kind kind);
    void toggle(Kind kind);
    void openMenu(Kind kind);
    void fillCodes(QMenu& menu, QStringList& chosen, const QStringList& codes,
                   std::string_view list);
    void addEntry(QMenu& menu, const QString& words, QStringList& chosen, const QString& code);
    void fillAges(QMenu& menu);
    void showState();
    void tell();
    [[nodiscard]] QString buttonText(Kind kind) const;
    [[nodiscard]] bool isOn(Kind kind) const;

    const core::Clock& m_clock;
    widgets::SearchField* m_text;
    std::vector<std::pair<Kind, widgets::KeyButton*>> m_buttons;
    widgets::KeyButton* m_clear;
    std::optional<core::storage::ReceptionRow> m_group;
    bool m_onlyGroup = false;
    bool m_onlyToday = false;
    core::storage::PersonQuery m_query;
};

} // namespace ui::pages
