// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFont>
#include <QHash>
#include <QRawFont>
#include <QString>
#include <QStringList>

#include <map>
#include <utility>
#include <vector>

namespace ui::printing {

/// A stretch of text that one family can draw.
struct FontSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    QString family;
};

/// The fonts of paper: the full cut of each script, because the tighter cuts of the screen clip
/// rare stacks. The family is chosen here, letter by letter and by script, and never left to the
/// system, which draws Chinese with Japanese shapes and Arabic with a Latin font's letters.
class PaperFonts {
public:
    /// The fonts Homeward depends on; @p families replaces them in tests.
    explicit PaperFonts(QStringList families = shippedFamilies());
    static QStringList shippedFamilies();

    /// The text in stretches, each with a family that has all its letters. Letters no family has
    /// stay with the first family and are reported by missingScripts(). Cost: one look-up a letter.
    [[nodiscard]] std::vector<FontSpan> spans(const QString& text) const;
    /// English names of the scripts of @p text that no family can draw ("Myanmar", "Thai").
    [[nodiscard]] QStringList missingScripts(const QString& text) const;
    /// Errors: MissingFont, args: the scripts.
    [[nodiscard]] core::Status check(const QStringList& texts) const;

    [[nodiscard]] const QString& latinFamily() const { return m_families.front(); }
    static QString codeFamily();

private:
    [[nodiscard]] QString familyOf(char32_t letter, int script, const QString& current) const;
    [[nodiscard]] bool hasLetter(const QString& family, char32_t letter) const;

    QStringList m_families;
    mutable QHash<QString, QRawFont> m_raw;
    mutable std::map<std::pair<QString, char32_t>, bool> m_has;
};

} // namespace ui::printing
