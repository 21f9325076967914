// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/join_page.h"

#include "core/session/sync_desk.h"
#include "ui/pages/sync/enrol_form.h"
#include "ui/printing/qr_symbol.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"

#include <QCheckBox>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr int kQrSide = 190;
/// No grant is larger: what is, is another file.
constexpr qint64 kLargestGrant = 4 * 1024 * 1024;

QLabel* joinLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

/// A QR code on white in every scheme: cameras look for dark on light.
class QrPicture final : public QWidget {
public:
    QrPicture(const QString& text, QWidget* parent)
        : QWidget(parent), m_symbol(printing::QrSymbol::encode(text))
    {
        const int side = theme::scaled(this, kQrSide);
        setFixedSize(side, side);
        setVisible(m_symbol.has_value());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (!m_symbol)
            return;
        const double module = m_symbol->moduleWithin(width());
        const double quiet = module * printing::QrSymbol::kQuietZone;
        m_symbol->paint(painter, QRectF(rect()).adjusted(quiet, quiet, -quiet, -quiet));
    }

private:
    std::optional<printing::QrSymbol> m_symbol;
};

} // namespace

JoinPage::JoinPage(std::unique_ptr<core::session::Session> session, prompt::Prompter& prompter,
                   Joined joined, QWidget* parent)
    : QWidget(parent), m_session(std::move(session)), m_prompter(prompter),
      m_joined(std::move(joined))
{
    setObjectName(u"join_page"_s);
    const auto request = core::session::SyncDesk(*m_session).request({});
    if (request)
        m_request = *request;
    build();
    if (!request)
        m_problem->setText(text::errorText(request.error()));
    retranslate();
    m_save->setFocus(Qt::OtherFocusReason);
}

JoinPage::~JoinPage() = default;

void JoinPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_title = joinLabel("", this);
    m_title->setFont(theme::font(this, 23, true));
    m_intro = joinLabel("sub", this);
    m_problem = joinLabel("msg-bad", this);
    m_problem->setObjectName(u"join_problem"_s);
    column->addStretch(1);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(buildRequest());
    buildGrant(*column);
    column->addWidget(m_problem);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &JoinPage::saveRequest);
    connect(m_read, &QPushButton::clicked, this, &JoinPage::readGrant);
    connect(m_same, &QCheckBox::toggled, m_join, &QWidget::setEnabled);
    connect(m_join, &QPushButton::clicked, this, &JoinPage::join);
}

QWidget* JoinPage::buildRequest()
{
    auto* part = new QWidget(this);
    m_code = joinLabel("code", part);
    m_code->setObjectName(u"join_code"_s);
    m_code->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_wordsNote = joinLabel("label", part);
    m_words = joinLabel("h2", part);
    m_words->setObjectName(u"join_words"_s);
    m_save = new widgets::KeyButton({}, part);
    m_save->setObjectName(u"join_save"_s);
    m_save->setPicture(theme::Icon::FileSave);
    auto* right = new QVBoxLayout;
    right->setSpacing(6);
    right->addWidget(m_wordsNote);
    right->addWidget(m_words);
    right->addWidget(m_code);
    right->addWidget(m_save, 0, Qt::AlignLeft);
    right->addStretch(1);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    row->addWidget(new QrPicture(m_request ? m_request->typed() : QString(), part), 0,
                   Qt::AlignTop);
    row->addLayout(right, 1);
    return part;
}

void JoinPage::buildGrant(QVBoxLayout& column)
{
    m_read = new widgets::KeyButton({}, this);
    m_read->setObjectName(u"join_read"_s);
    m_read->setPicture(theme::Icon::Folder);
    m_compare = new QWidget(this);
    m_grantNote = joinLabel("label", m_compare);
    m_grantText = joinLabel("h2", m_compare);
    m_grantText->setObjectName(u"join_grant_words"_s);
    m_same = new QCheckBox(m_compare);
    m_same->setObjectName(u"join_same"_s);
    m_join = new widgets::KeyButton({}, m_compare);
    m_join->setObjectName(u"join_join"_s);
    m_join->setKind(widgets::ButtonKind::Primary)->setSize(widgets::ButtonSize::Large);
    m_join->setEnabled(false);
    auto* lines = new QVBoxLayout(m_compare);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(m_grantNote);
    lines->addWidget(m_grantText);
    lines->addWidget(m_same);
    lines->addWidget(m_join, 0, Qt::AlignLeft);
    m_compare->hide();
    column.addWidget(m_read, 0, Qt::AlignLeft);
    column.addWidget(m_compare);
}

void JoinPage::saveRequest()
{
    if (!m_request)
        return;
    const QString name = u"laptop-%1.hwjoin"_s.arg(m_request->letters);
    m_prompter.saveFile(
        this,
        {tr("Save the request, for example on a stick"), {}, name, {tr("Requests (*.hwjoin)")}},
        [this](const QString& path) {
            const QByteArray bytes = m_request->encode();
            QSaveFile file(path);
            const bool written = file.open(QIODevice::WriteOnly) &&
                                 file.write(bytes) == bytes.size() && file.commit();
            m_problem->setText(
                written ? QString() : tr("The file could not be written. Choose another place."));
            if (written)
                m_read->setFocus(Qt::OtherFocusReason);
        });
}

void JoinPage::readGrant()
{
    m_prompter.chooseFile(
        this,
        {tr("The grant the other laptop wrote"),
         {},
         {},
         {tr("Grants (*.hwgrant)"), tr("All files (*)")}},
        [this](const QString& path) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestGrant) {
                m_problem->setText(tr("This file is no grant."));
                return;
            }
            const QByteArray bytes = file.readAll();
            const auto words = core::session::SyncDesk(*m_session).grantWords(bytes);
            m_compare->setVisible(words.has_value());
            m_same->setChecked(false);
            if (!words) {
                m_problem->setText(words.error().code == core::ErrorCode::NotTrusted
                                       ? tr("This grant was made for another laptop.")
                                       : tr("This file is no grant, or not whole."));
                return;
            }
            m_problem->clear();
            m_grant = bytes;
            m_grantWords = *words;
            m_grantText->setText(numberedWords(m_grantWords));
            m_same->setFocus(Qt::OtherFocusReason);
        });
}

void JoinPage::join()
{
    if (!m_same->isChecked())
        return;
    const core::Status joined = core::session::SyncDesk(*m_session).join(m_grant, m_grantWords);
    if (!joined) {
        m_problem->setText(text::errorText(joined.error()));
        return;
    }
    m_session.reset(); // what the group allows counts from the next unlocking
    const Joined ready = m_joined;
    ready();
}

void JoinPage::retranslate()
{
    m_title->setText(tr("Join the others"));
    m_intro->setText(tr("On a laptop that is in the group, a supervisor opens Sync, Trusted "
                        "laptops, and scans or types this code, or reads the file."));
    if (m_request) {
        m_code->setText(m_request->typed());
        m_words->setText(numberedWords(m_request->words()));
    }
    m_wordsNote->setText(tr("The other laptop must show the same six words:"));
    m_save->setText(tr("Write the request as a file"));
    m_read->setText(tr("Read the grant"));
    m_grantNote->setText(tr("The grant fits this laptop. The other laptop must show these words:"));
    m_same->setText(tr("Both laptops show the same six words"));
    m_join->setText(tr("Join"));
}

void JoinPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui::pages
