// SPDX-License-Identifier: GPL-3.0-or-later
// What the screening says around its answers, and the way to the next open question.
#include "core/session/screening/interest_check.h"
#include "core/session/session.h"
#include "ui/pages/screening/assessment_panel.h"
#include "ui/pages/screening/screening_rows.h"
#include "ui/pages/screening/screening_section.h"
#include "ui/pages/screening/screening_side.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/answer_row.h"
#include "ui/widgets/frames/banner.h"

namespace ui::pages {

using namespace Qt::StringLiterals;

core::Status ScreeningSection::showOverlaps()
{
    using Kind = core::session::Overlap::Kind;
    CORE_TRY_ASSIGN(const auto overlaps,
                    core::session::overlapsOfInterpreter(context().session,
                                                         context().session.here(), *m_person));
    QStringList words;
    for (const core::session::Overlap& overlap : overlaps) {
        QStringList names;
        for (const QString& code : overlap.codes)
            names += text::codeText("compound", code);
        switch (overlap.kind) {
        case Kind::FellowArrival: words += tr("They are a fellow arrival."); break;
        case Kind::SameCompound:
            words += tr("Both were in the same place: %1.").arg(names.join(u", "_s));
            break;
        case Kind::KeptApart: words += tr("Somebody is to be kept apart from them."); break;
        case Kind::Feared: words += tr("Somebody here is afraid of them."); break;
        }
    }
    m_overlap->setText(tr("Look at who interprets"), words.join(u' '));
    m_overlap->setVisible(!words.isEmpty());
    return {};
}

bool ScreeningSection::nextProblem(bool backwards)
{
    const int count = static_cast<int>(m_lines.size());
    int at = backwards ? count : -1;
    for (int i = 0; i < count; ++i) {
        if (m_lines[static_cast<std::size_t>(i)].row->hasFocus())
            at = i;
    }
    for (int step = 1; step <= count; ++step) {
        const int next = ((at + (backwards ? -step : step)) % count + count) % count;
        const Line& line = m_lines[static_cast<std::size_t>(next)];
        if (isShown(*line.question) && line.row->answer() == widgets::RowAnswer::NotAsked) {
            line.row->setFocus();
            return true;
        }
    }
    return false;
}

QString ScreeningSection::note() const
{
    return tr("Ask in any order. Every answer can be left out.");
}

std::vector<KeyHint> ScreeningSection::keys() const
{
    return {{u"1 … 5"_s, tr("answer")}, {u"N"_s, tr("note")}};
}

QWidget* ScreeningSection::sidePanel()
{
    return m_side;
}

void ScreeningSection::retranslate()
{
    m_which->setSegments({{u"quick"_s, tr("Quick screen, 5 questions"), {}, {}},
                          {u"all"_s, tr("All questions"), {}, {}}});
    for (const Line& line : m_lines) {
        line.row->setText(text::labelText(line.question->label));
        line.detail->retranslate();
    }
    m_words->retranslate();
    m_counts->retranslate();
    m_assessment->retranslate();
    showCounts();
}

} // namespace ui::pages
