// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/mrz/mrz_scan.h"
#include "ui/theme/icons.h"

#include <QWidget>

#include <map>

class QLabel;

namespace ui::widgets {
class Banner;
class KeyButton;
} // namespace ui::widgets

namespace ui::pages {

/// The strip over the fast registration that says what a scan gave: the lines as they were read,
/// what does not agree, and what was put right.
class ScanStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ScanStrip(QWidget* parent = nullptr);

    void showIdle();
    void showRead(const core::documents::MrzScan& scan);
    void showUnreadable();
    /// The band of somebody who is registered already was read.
    void showKnown(const QString& code);
    void retranslate();

    /// Why the fields of a person are to be checked, empty where they are not; a field the document
    /// does not tell is not there.
    static std::map<core::forms::FieldId, QString> marks(const core::documents::MrzScan& scan);

Q_SIGNALS:
    void undoWanted();
    void openWanted();

private:
    enum class State { Idle, Read, Unreadable, Known };
    void showState(State state);
    [[nodiscard]] QString readWords() const;

    State m_state = State::Idle;
    core::documents::MrzScan m_scan;
    QString m_code;
    widgets::Banner* m_banner;
    QLabel* m_lines;
    widgets::KeyButton* m_undo;
    widgets::KeyButton* m_open;
};

} // namespace ui::pages
