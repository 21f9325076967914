// SPDX-License-Identifier: GPL-3.0-or-later
// How the consent section looks: the table, what goes with an answer, where data has gone.
#include "core/domain/code_lists.h"
#include "core/session/session.h"
#include "ui/forms/list_items.h"
#include "ui/pages/record_parts/consent_model.h"
#include "ui/pages/record_parts/consent_section.h"
#include "ui/pages/record_parts/consent_words.h"
#include "ui/printing/label_languages.h"
#include "ui/text/formats.h"
#include "ui/text/label_text.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/chip_delegate.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kConsentWidths[] = {250, 118, 118, 80, 90, 100, 110, 52, 90};
constexpr int kWordsPx = 18; ///< read out from the screen, also by the person

/// The entries of a code list, after an empty one; what was chosen stays chosen.
void fillChoice(QComboBox& box, std::string_view list, bool withEmpty)
{
    const QString chosen = box.currentData().toString();
    const QSignalBlocker quiet(&box);
    box.clear();
    if (withEmpty)
        box.addItem({}, QString());
    if (const auto* found = core::domain::findCodeList(list)) {
        for (const auto& entry : found->entries)
            box.addItem(
                text::labelText(entry.label),
                QString::fromLatin1(entry.code.data(), static_cast<qsizetype>(entry.code.size())));
    }
    box.setCurrentIndex(std::max(0, box.findData(chosen)));
}

QLabel* spokenWords(const QString& words, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("kind", QStringLiteral("said"));
    label->setFont(theme::font(label, kWordsPx));
    return label;
}

} // namespace

void ConsentSection::build()
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto* inside = new QWidget(scroll);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    scroll->setWidget(inside);
    m_problem->hide();
    column->addWidget(m_problem);
    m_table->setObjectName(QStringLiteral("consents"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::ChipDelegate(m_table));
    for (int i = 0; i < ConsentModel::kColumns; ++i)
        m_table->setColumnWidth(i, kConsentWidths[i]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    column->addWidget(m_table);
    column->addWidget(m_gone);
    column->addWidget(m_details);
    column->addStretch(1);
    buildDetails();
    buildGone();
}

void ConsentSection::buildDetails()
{
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(12, 10, 12, 10);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_details->body()->addLayout(m_grid);
    const std::vector<std::pair<QWidget*, QString>> fields = {
        {m_capacity, QStringLiteral("capacity")},
        {m_givenBy, QStringLiteral("given_by")},
        {m_how, QStringLiteral("how")},
        {m_spoken, QStringLiteral("language")},
        {m_interpreter, QStringLiteral("interpreter")},
        {m_exclusions, QStringLiteral("exclusions")},
    };
    for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
        const auto& [field, name] = fields[static_cast<std::size_t>(i)];
        auto* label = new QLabel(m_details);
        label->setBuddy(field);
        m_labels.push_back(label);
        field->setObjectName(name);
        m_grid->addWidget(label, i / 2, (i % 2) * 2);
        m_grid->addWidget(field, i / 2, (i % 2) * 2 + 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(3, 1);
    auto* boxes = new QVBoxLayout(m_notice);
    boxes->setContentsMargins(0, 0, 0, 0);
    if (const auto* list = core::domain::findCodeList("consent_checklist")) {
        for (const auto& entry : list->entries) {
            auto* box = new QCheckBox(m_notice);
            box->setObjectName(
                QString::fromLatin1(entry.code.data(), static_cast<qsizetype>(entry.code.size())));
            boxes->addWidget(box);
            m_boxes.push_back(box);
        }
    }
    m_grid->addWidget(m_notice, 3, 0, 1, 4);
    auto* line = new QHBoxLayout(m_emergencyRow);
    line->setContentsMargins(0, 0, 0, 0);
    m_emergency->setObjectName(QStringLiteral("emergency"));
    m_takeEmergency->setObjectName(QStringLiteral("take_emergency"));
    m_confirm->setObjectName(QStringLiteral("confirm_emergency"));
    line->addWidget(m_emergency, 1);
    line->addWidget(m_takeEmergency);
    line->addWidget(m_confirm);
    m_grid->addWidget(m_emergencyRow, 4, 0, 1, 4);
}

void ConsentSection::buildGone()
{
    m_gone->setObjectName(QStringLiteral("gone_out"));
    m_goneLines->setTextFormat(Qt::PlainText);
    m_goneLines->setWordWrap(true);
    m_goneLines->setContentsMargins(12, 8, 12, 10);
    m_gone->body()->addWidget(m_goneLines);
    m_recall->setObjectName(QStringLiteral("recall"));
    m_recall->setSize(widgets::ButtonSize::Small);
    m_gone->addToHead(m_recall);
    m_gone->hide();
    m_words->setObjectName(QStringLiteral("words_to_read"));
    m_wordLines = new QVBoxLayout;
    m_wordLines->setContentsMargins(12, 10, 12, 10);
    m_wordLines->setSpacing(10);
    m_words->body()->addLayout(m_wordLines);
}

/// The words stand in the language of the window and in that of the person, where it is shipped.
void ConsentSection::showWords()
{
    while (QLayoutItem* item = m_wordLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const core::session::ConsentRow* row = current();
    if (row == nullptr)
        return;
    const printing::LabelLanguages said = printing::readerLanguages(m_language);
    for (const core::TrText& words : {wordsToRead(row->purpose), wordsAfter()}) {
        QStringList spoken{text::labelText(words)};
        for (const QString& other : {said.first(words), said.second(words)}) {
            if (!other.isEmpty() && !spoken.contains(other))
                spoken << other;
        }
        for (const QString& one : spoken)
            m_wordLines->addWidget(spokenWords(one, m_words));
    }
}

void ConsentSection::showGone()
{
    const auto& table = m_model->table();
    QStringList lines;
    bool anyOpen = false;
    const core::session::ConsentRow* row = current();
    if (table && row != nullptr) {
        for (const core::session::GoneOut& one : table->goneOut) {
            if (one.purpose != row->purpose && row->purpose != core::domain::Purpose::Register)
                continue;
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(one.atMs);
            QStringList parts;
            for (const QString& part : one.parts)
                parts << text::codeText("shared_part", part);
            QString words = tr("%1: %2. %3 (%4)")
                                .arg(text::formatInstant(at, context().clock.today()),
                                     one.recipient, parts.join(QStringLiteral(", ")),
                                     text::codeText("disclosure_how", one.how));
            if (one.recalledMs != 0)
                words += QStringLiteral(" · ") + tr("told to stop");
            lines << words;
            anyOpen = anyOpen || one.recalledMs == 0;
        }
    }
    m_gone->setVisible(!lines.isEmpty());
    m_goneLines->setText(lines.join(u'\n'));
    m_recall->setVisible(anyOpen && !row->release.isAllowed());
}

QString ConsentSection::note() const
{
    return tr("One answer for each. Every one can be taken back.");
}

std::vector<KeyHint> ConsentSection::keys() const
{
    return {{QStringLiteral("1"), tr("agreed")},
            {QStringLiteral("2"), tr("did not agree")},
            {QStringLiteral("3"), tr("later")},
            {QStringLiteral("4"), tr("could not answer")},
            {QStringLiteral("F7"), tr("take back")}};
}

void ConsentSection::retranslate()
{
    m_table->setAccessibleName(tr("Consent"));
    m_details->setTitle(tr("With the next answer"));
    m_gone->setTitle(tr("Where data has gone"));
    m_words->setTitle(tr("Words to read out"));
    m_recall->setText(tr("Print recall notice"));
    m_takeEmergency->setText(tr("Nobody could be asked"));
    m_confirm->setText(tr("Confirm as second person"));
    m_emergency->setPlaceholderText(tr("Why nobody could be asked"));
    m_emergency->setAccessibleName(m_emergency->placeholderText());
    const QStringList labels = {tr("Answered by"), tr("Name"),        tr("How"),
                                tr("Language"),    tr("Interpreter"), tr("But not")};
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_labels[static_cast<std::size_t>(i)]->setText(labels[i]);
    fillChoice(*m_capacity, "consent_capacity", false);
    fillChoice(*m_how, "consent_how", true);
    m_spoken->setItems(forms::pickerItemsOf("language"));
    for (QCheckBox* box : m_boxes)
        box->setText(text::codeText("consent_checklist", box->objectName()));
    showRow();
}

} // namespace ui::pages
