// SPDX-License-Identifier: GPL-3.0-or-later
// What RegisterPage does with what a reader typed or somebody pasted.
#include "core/documents/mrz/mrz_fields.h"
#include "core/session/session.h"
#include "ui/actions/scan_listener.h"
#include "ui/forms/registration_form.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/register/scan_strip.h"

#include <QApplication>

namespace ui::pages {

using core::documents::MrzScan;
using core::forms::FieldId;

void RegisterPage::listenForScans()
{
    auto* scans = new actions::ScanListener(*qApp, this);
    connect(scans, &actions::ScanListener::begun, this, [this] {
        if (m_flow)
            m_beforeBurst = std::make_unique<forms::RegistrationFlow>(*m_flow);
    });
    connect(scans, &actions::ScanListener::scanned, this, &RegisterPage::scanned);
    scans->setPasteTaker([this](const QString& text) {
        const auto scan = isVisible() && m_form->isEnabled()
                              ? core::documents::readMrzScan(text, context().clock.today())
                              : std::nullopt;
        if (scan)
            takeScan(*scan);
        return scan.has_value();
    });
    connect(m_strip, &ScanStrip::undoWanted, this, &RegisterPage::undoScan);
}

void RegisterPage::forgetBurst()
{
    if (!m_beforeBurst || m_beforeBurst->person() != m_flow->person())
        return;
    // The keys of the burst may have answered, moved on and been kept in the journal.
    *m_flow = *m_beforeBurst;
    m_form->refresh();
    if (m_flow->isUntouched())
        told(context().session.here().drafts().drop(m_flow->person()));
}

void RegisterPage::scanned(const QString& text)
{
    if (!isVisible())
        return;
    forgetBurst();
    if (const auto scan = core::documents::readMrzScan(text, context().clock.today()))
        takeScan(*scan);
    else if (!showBand(text))
        m_strip->showUnreadable();
}

void RegisterPage::takeScan(const MrzScan& scan)
{
    m_found.reset();
    m_scanRead = core::documents::mrzPersonEdits(core::documents::mrzFactsOf(scan.mrz));
    m_scanBefore = m_flow->fill(m_scanRead);
    m_strip->showRead(scan);
    m_form->setScanned(ScanStrip::marks(scan));
    for (const core::forms::FieldEdit& edit : m_scanRead)
        answered(edit.field);
    journal();
    m_form->focusQuestion(FieldId::PersonNativeName);
}

void RegisterPage::undoScan()
{
    if (m_scanRead.empty())
        return;
    m_flow->takeBack(m_scanRead, m_scanBefore);
    forgetScan();
    m_form->setScanned({});
    m_strip->showIdle();
    answered(FieldId::PersonFullName);
    journal();
    m_form->focusQuestion(FieldId::PersonFullName);
}

void RegisterPage::forgetScan()
{
    m_scanRead.clear();
    m_scanBefore.clear();
}

} // namespace ui::pages
