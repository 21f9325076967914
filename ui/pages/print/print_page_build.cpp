// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what stands on it; print_page.cpp is what it does.
#include "ui/pages/print/print_page.h"
#include "ui/text/label_text.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/page_body.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

using core::documents::Audience;
using core::documents::Recipient;

constexpr int kThumbsWidth = 132;
constexpr int kOptionsWidth = 272;

QLabel* optionLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QStringLiteral("label"));
    return label;
}

} // namespace

void PrintPage::build()
{
    m_failure = new widgets::Banner(widgets::Tone::Bad, this);
    m_failure->hide();
    m_thumbs = new QListWidget(this);
    m_thumbs->setObjectName(QStringLiteral("thumbnails"));
    m_thumbs->setViewMode(QListView::IconMode);
    m_thumbs->setFlow(QListView::TopToBottom);
    m_thumbs->setWrapping(false);
    m_thumbs->setMovement(QListView::Static);
    m_thumbs->setIconSize(QSize(108, 78));
    m_thumbs->setSpacing(6);
    m_thumbs->setFixedWidth(kThumbsWidth);
    connect(m_thumbs, &QListWidget::currentRowChanged, this, &PrintPage::showPage);

    m_sheet = new QLabel(this);
    m_sheet->setAlignment(Qt::AlignCenter);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("sheet"));
    m_scroll->setWidget(m_sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Mid);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    columns->addWidget(m_thumbs);
    columns->addWidget(m_scroll, 1);
    columns->addWidget(buildOptions());
    auto* lines = new QVBoxLayout(this);
    widgets::setPageMargins(*lines);
    lines->addWidget(buildHead());
    lines->addWidget(m_failure);
    lines->addLayout(columns, 1);
}

QWidget* PrintPage::buildHead()
{
    m_head = new widgets::PageHead(this);
    m_state = new widgets::Chip({}, m_head);
    m_pdf = new widgets::KeyButton(QString(), m_head);
    m_pdf->setPicture(theme::Icon::FileSave);
    m_pdf->setObjectName(QStringLiteral("save_pdf"));
    connect(m_pdf, &QPushButton::clicked, this, &PrintPage::savePdf);
    m_print = new widgets::KeyButton(QString(), m_head);
    m_print->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Normal);
    m_print->setPicture(theme::Icon::Printer)->setKeyCap(QStringLiteral("Ctrl Enter"));
    m_print->setObjectName(QStringLiteral("print"));
    connect(m_print, &QPushButton::clicked, this, &PrintPage::print);
    m_head->add(m_state);
    m_head->addAtEnd(m_pdf);
    m_head->addAtEnd(m_print);
    return m_head;
}

QWidget* PrintPage::buildOptions()
{
    auto* panel = new QFrame(this);
    panel->setProperty("kind", QStringLiteral("panel"));
    panel->setFixedWidth(kOptionsWidth);
    auto* lines = new QVBoxLayout(panel);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->setSpacing(6);

    m_printerLabel = optionLabel(panel);
    m_printer = new QComboBox(panel);
    m_printer->setObjectName(QStringLiteral("printer"));
    for (const QString& name : QPrinterInfo::availablePrinterNames())
        m_printer->addItem(name, name);
    m_printer->setEnabled(m_printer->count() > 0);
    m_printerState = optionLabel(panel);
    m_printerState->setWordWrap(true);
    m_showsLabel = optionLabel(panel);
    m_shows = new QComboBox(panel);
    m_shows->setObjectName(QStringLiteral("shows"));
    for (const Audience audience :
         {Audience::NamesAndDocuments, Audience::NamesAndSeats, Audience::CodesOnly})
        m_shows->addItem(QString(), static_cast<int>(audience));
    connect(m_shows, &QComboBox::currentIndexChanged, this, &PrintPage::render);
    m_labelsLabel = optionLabel(panel);
    m_labels = new QComboBox(panel);
    m_labels->setObjectName(QStringLiteral("labels"));
    for (const text::LanguageName& language : text::shippedLanguages()) {
        if (language.code != QLatin1String("en"))
            m_labels->addItem(QStringLiteral("English, ") + language.ownName,
                              QStringList{QStringLiteral("en"), language.code});
    }
    for (const text::LanguageName& language : text::shippedLanguages())
        m_labels->addItem(language.ownName, QStringList{language.code});
    connect(m_labels, &QComboBox::currentIndexChanged, this, &PrintPage::render);

    const std::pair<QLabel*, QWidget*> rows[] = {
        {m_printerLabel, m_printer}, {m_showsLabel, m_shows}, {m_labelsLabel, m_labels}};
    for (const auto& [label, control] : rows) {
        label->setBuddy(control);
        lines->addWidget(label);
        lines->addWidget(control);
        if (control == m_printer)
            lines->addWidget(m_printerState);
    }
    buildCopies(*panel, *lines);
    m_codeOnly = new widgets::Banner(widgets::Tone::Warn, panel);
    m_codeOnly->setIcon(theme::Icon::Hand);
    lines->addWidget(m_codeOnly);
    m_history = optionLabel(panel);
    m_history->setWordWrap(true);
    lines->addWidget(m_history);
    lines->addStretch(1);
    return panel;
}

void PrintPage::buildCopies(QWidget& panel, QBoxLayout& lines)
{
    m_copiesLabel = optionLabel(&panel);
    lines.addWidget(m_copiesLabel);
    for (const Recipient recipient :
         {Recipient::EscortLead, Recipient::Driver, Recipient::ReceivingOffice, Recipient::File}) {
        auto* box = new QCheckBox(&panel);
        box->setChecked(true);
        box->setObjectName(QStringLiteral("copy_") + core::documents::recipientKey(recipient));
        connect(box, &QCheckBox::toggled, this, [this] {
            showWords();
            render();
        });
        lines.addWidget(box);
        m_copies.push_back({recipient, box});
    }
}

void PrintPage::retranslate()
{
    m_pdf->setText(tr("Save as PDF"));
    m_printerLabel->setText(tr("Printer"));
    m_showsLabel->setText(tr("What it shows"));
    m_labelsLabel->setText(tr("Labels in"));
    m_copiesLabel->setText(tr("Copies, each one is named"));
    m_printer->setAccessibleName(tr("Printer"));
    m_shows->setAccessibleName(tr("What it shows"));
    m_labels->setAccessibleName(tr("Labels in"));
    m_thumbs->setAccessibleName(tr("Pages"));
    m_shows->setItemText(0, tr("Names and documents"));
    m_shows->setItemText(1, tr("Names and seats"));
    m_shows->setItemText(2, tr("Codes only"));
    for (const Copy& copy : m_copies) {
        const QString label = text::labelText(core::documents::recipientLabel(copy.recipient));
        QString shown = label;
        shown[0] = shown.at(0).toUpper(); // a sentence uses it in the middle
        copy.box->setText(copy.recipient == Recipient::Driver
                              ? tr("%1, names and seats only").arg(shown)
                              : shown);
    }
    m_history->setText(tr("Every print is written in History with your name."));
    showWords();
    if (m_details)
        render();
}

} // namespace ui::pages
