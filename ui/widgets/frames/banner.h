// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/frames/chip.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace ui::widgets {

class IconLabel;

/// A state of the page that stays until it is solved: picture, bold words, plain words, actions.
/// Changing the text announces it to screen readers.
class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(Tone tone = Tone::Info, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setText(const QString& bold, const QString& plain = {});
    void setIcon(theme::Icon icon); ///< instead of that of the tone
    void addAction(QWidget* button);
    void addBelow(QWidget* widget); ///< under the words
    /// Links below the words, as the summary of problems has them: pairs of reference and words.
    void setLinks(const std::vector<std::pair<QString, QString>>& links);
    [[nodiscard]] QString spokenText() const;

Q_SIGNALS:
    void linkActivated(const QString& reference);

private:
    Tone m_tone;
    IconLabel* m_icon;
    QLabel* m_text;
    QLabel* m_links;
    QBoxLayout* m_line;
    QBoxLayout* m_words;
    QString m_bold;
    QString m_plain;
};

/// The picture that goes with a tone: triangle, octagon, tick, i.
theme::Icon toneIcon(Tone tone);

} // namespace ui::widgets
