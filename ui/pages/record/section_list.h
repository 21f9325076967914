// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/intake_desk.h"

#include <QFrame>

#include <optional>
#include <vector>

class QLabel;
class QListWidget;

namespace ui::pages {

/// The sections of a record down the side, each with how far it is and a count. The current one is
/// chosen; a closed one says that it is hidden and nothing more.
class SectionList final : public QFrame {
    Q_OBJECT
public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(const std::vector<core::session::SectionProgress>& sections);
    void setCurrent(core::forms::Section section);
    [[nodiscard]] std::vector<core::forms::Section> sections() const;
    /// The section after or before @p section; nothing at the ends.
    [[nodiscard]] std::optional<core::forms::Section> neighbour(core::forms::Section section,
                                                                bool backwards) const;
    void focusList();
    [[nodiscard]] bool hasListFocus() const;
    void retranslate();

Q_SIGNALS:
    void chosen(core::forms::Section section);
    /// Enter, or a click: the section is to have the focus.
    void taken();

private:
    void fill();

    std::vector<core::session::SectionProgress> m_progress;
    std::optional<core::forms::Section> m_current;
    QListWidget* m_list;
    QLabel* m_next;
};

} // namespace ui::pages
