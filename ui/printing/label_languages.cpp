// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/label_languages.h"

#include "core/domain/countries.h"
#include "core/domain/languages.h"
#include "ui/printing/paper_dates.h"

#include <QTranslator>

#include <memory>
#include <utility>

namespace ui::printing {

using namespace Qt::StringLiterals;
using core::TrText;
using core::documents::PaperText;

namespace {

QString translationFile(const QString& code)
{
    return u":/i18n/homeward_%1.qm"_s.arg(code);
}

QString labelText(const LabelLanguage& language, const TrText& label, int count)
{
    QString text;
    if (language.translate && !label.isEmpty())
        text = language.translate(label, count);
    return text.isEmpty() ? QString::fromUtf8(label.source) : text;
}

QString countryText(const LabelLanguage& language, const QString& code)
{
    const core::domain::NamedCode country = core::domain::country(code, language.locale.name());
    return country.label.isEmpty() ? country.name : labelText(language, country.label, -1);
}

void appendPiece(TextPieces& out, const QString& text, bool strong)
{
    if (text.isEmpty())
        return;
    if (!out.empty() && out.back().strong == strong)
        out.back().text += text;
    else
        out.push_back({text, strong});
}

/// Resolves one text; the arguments are put in where the language has them.
class PieceMaker {
public:
    PieceMaker(const LabelLanguage& language, bool thaiPaper, PageNumber page)
        : m_language(language), m_thaiPaper(thaiPaper), m_page(page)
    {
    }

    void add(TextPieces& out, const PaperText& text, bool strong) const
    {
        strong = strong || text.strong;
        switch (text.kind) {
        case PaperText::Kind::Label: addLabel(out, text, strong); return;
        case PaperText::Kind::List: addList(out, text, strong); return;
        case PaperText::Kind::Verbatim: appendPiece(out, text.verbatim, strong); return;
        case PaperText::Kind::Page: appendPiece(out, QString::number(m_page.page), strong); return;
        case PaperText::Kind::Pages:
            appendPiece(out, QString::number(m_page.pages), strong);
            return;
        case PaperText::Kind::Country:
            appendPiece(out, countryText(m_language, text.verbatim), strong);
            return;
        case PaperText::Kind::Language:
            appendPiece(out, core::domain::language(text.verbatim, m_language.locale.name()).name,
                        strong);
            return;
        case PaperText::Kind::BirthDate:
            if (text.birth)
                add(out, birthText(*text.birth, m_language.locale), strong);
            return;
        case PaperText::Kind::Date:
        case PaperText::Kind::ShortDate:
        case PaperText::Kind::DateTime:
        case PaperText::Kind::Departure:
            appendPiece(out, momentText(text.kind, text.moment, m_language.locale, m_thaiPaper),
                        strong);
            return;
        }
    }

private:
    void addLabel(TextPieces& out, const PaperText& text, bool strong) const
    {
        const QString pattern = labelText(m_language, text.label, text.count);
        qsizetype from = 0;
        while (from < pattern.size()) {
            const qsizetype mark = pattern.indexOf(u'%', from);
            if (mark < 0 || mark + 1 >= pattern.size())
                break;
            const QChar what = pattern[mark + 1];
            const auto arg = static_cast<std::size_t>(what.unicode() - u'1');
            appendPiece(out, pattern.mid(from, mark - from), strong);
            if (what == u'n')
                appendPiece(out, QString::number(text.count), strong || text.strongCount);
            else if (what >= u'1' && what <= u'9' && arg < text.args.size())
                add(out, text.args[arg], strong);
            else
                appendPiece(out, pattern.mid(mark, 2), strong);
            from = mark + 2;
        }
        appendPiece(out, pattern.mid(from), strong);
    }

    void addList(TextPieces& out, const PaperText& text, bool strong) const
    {
        for (std::size_t i = 0; i < text.args.size(); ++i) {
            if (i > 0)
                appendPiece(out, u", "_s, strong);
            add(out, text.args[i], strong);
        }
    }

    const LabelLanguage& m_language;
    bool m_thaiPaper;
    PageNumber m_page;
};

} // namespace

std::optional<LabelLanguage> LabelLanguage::load(const QString& code)
{
    LabelLanguage language;
    language.locale = QLocale(code);
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(translationFile(code)))
        return code == "en"_L1 ? std::optional(language) : std::nullopt;
    language.translate = [translator](const TrText& text, int count) {
        return translator->translate(text.context, text.source, nullptr, count);
    };
    return language;
}

LabelLanguages::LabelLanguages(LabelLanguage first, std::optional<LabelLanguage> second)
    : m_first(std::move(first)), m_second(std::move(second))
{
    if (m_second && m_second->locale == m_first.locale)
        m_second.reset();
}

TextPieces LabelLanguages::pieces(const PaperText& text, PageNumber page, bool inSecond) const
{
    const auto isThai = [](const LabelLanguage& l) { return l.locale.language() == QLocale::Thai; };
    const bool thaiPaper = isThai(m_first) || (m_second && isThai(*m_second));
    TextPieces out;
    PieceMaker(inSecond && m_second ? *m_second : m_first, thaiPaper, page).add(out, text, false);
    return out;
}

QString LabelLanguages::first(const TrText& label) const
{
    return labelText(m_first, label, -1);
}

QString LabelLanguages::second(const TrText& label) const
{
    if (!m_second)
        return {};
    const QString text = labelText(*m_second, label, -1);
    return text == first(label) ? QString() : text;
}

LabelLanguages readerLanguages(const QString& language)
{
    const QString code =
        QLocale::languageToCode(QLocale::codeToLanguage(language), QLocale::ISO639Part1);
    auto own = code.isEmpty() ? std::nullopt : LabelLanguage::load(code);
    if (!own)
        return LabelLanguages(LabelLanguage{});
    return LabelLanguages(*std::move(own), LabelLanguage::load(u"en"_s));
}

QString joined(const TextPieces& pieces)
{
    QString out;
    for (const TextPiece& piece : pieces)
        out += piece.text;
    return out;
}

} // namespace ui::printing
