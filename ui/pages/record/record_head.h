// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/intake_desk.h"
#include "ui/widgets/frames/chip.h"

#include <QDate>
#include <QFrame>
#include <QPixmap>

#include <vector>

class QHBoxLayout;
class QLabel;

namespace ui::widgets {
class ElidedLabel;
class KeyButton;
} // namespace ui::widgets

namespace ui::pages {

class PhotoTile;

/// The head of a record: the face or the initials, names, code, age, country, language, what to
/// call the person, and what has to be kept in mind. Never anything of harm or screening.
class RecordHead final : public QFrame {
    Q_OBJECT
public:
    explicit RecordHead(QWidget* parent = nullptr);

    /// @p seesCase: whether needs and the interpreter are shown.
    void setOverview(const core::session::IntakeOverview& overview, const QDate& today,
                     bool seesCase);
    /// The face; a null picture brings back the initials.
    void setPhoto(const QPixmap& photo);
    /// More to keep in mind, such as what the person does not agree to.
    void setLimits(const std::vector<widgets::ChipLook>& limits);
    void retranslate();

Q_SIGNALS:
    void pauseWanted();

private:
    void showWords();
    void showChips();

    core::session::IntakeOverview m_overview;
    QDate m_today;
    bool m_seesCase = false;
    std::vector<widgets::ChipLook> m_limits;
    PhotoTile* m_photo;
    QLabel* m_name;
    widgets::ElidedLabel* m_nativeName;
    QLabel* m_code;
    widgets::ElidedLabel* m_facts;
    QHBoxLayout* m_chips;
    widgets::KeyButton* m_pause;
};

} // namespace ui::pages
