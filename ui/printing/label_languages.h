// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper_text.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace ui::printing {

/// One language of the labels on paper, apart from the language of the window.
struct LabelLanguage {
    /// The text in this language with %n still in it; empty where it has none.
    using Translate = std::function<QString(const core::TrText& text, int count)>;

    QLocale locale = QLocale(QLocale::English);
    Translate translate; ///< none: the source text, which is English

    /// English or a language shipped as :/i18n/homeward_<code>.qm; nothing when it is not in
    /// this build (ui::text::shippedLanguages names those that are).
    /// It is loaded without being installed, so the window keeps its own.
    static std::optional<LabelLanguage> load(const QString& code);
};

/// A stretch of resolved text; strong ones are drawn bold and a little larger.
struct TextPiece {
    QString text;
    bool strong = false;
    friend bool operator==(const TextPiece&, const TextPiece&) = default;
};

using TextPieces = std::vector<TextPiece>;

struct PageNumber {
    int page = 1;
    int pages = 1;
};

/// The one or two languages of a paper: sentences stand in the first, headings in both.
class LabelLanguages {
public:
    explicit LabelLanguages(LabelLanguage first,
                            std::optional<LabelLanguage> second = std::nullopt);

    /// A text in the first language, or in the second where @p inSecond (and there is one).
    [[nodiscard]] TextPieces pieces(const core::documents::PaperText& text, PageNumber page,
                                    bool inSecond = false) const;
    [[nodiscard]] QString first(const core::TrText& label) const;
    /// The heading in the second language; empty without one or where it says the same.
    [[nodiscard]] QString second(const core::TrText& label) const;
    [[nodiscard]] bool hasSecond() const { return m_second.has_value(); }

private:
    LabelLanguage m_first;
    std::optional<LabelLanguage> m_second;
};

/// The languages of a paper made for one reader: theirs (ISO 639-3) with English under it, or
/// English alone where theirs is not shipped.
LabelLanguages readerLanguages(const QString& language);

/// The pieces as one text.
QString joined(const TextPieces& pieces);

} // namespace ui::printing
