// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "core/domain/countries.h"
#include "core/domain/statistics.h"
#include "core/session/report_export.h"
#include "core/session/session.h"
#include "ui/charts/chart_panel.h"
#include "ui/jobs/job_runner.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/page_body.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kReportReloadMs = 400;
constexpr int kSmallGroup = core::domain::kSmallestShownGroup;

bool isFew(int people)
{
    return people > 0 && people < kSmallGroup;
}

QString bandWords(const core::session::ReportAgeBand& band)
{
    if (band.fromAge == 0 && band.toAge < 0)
        return ReportsPage::tr("All ages");
    if (band.toAge < 0)
        return ReportsPage::tr("%1 and over").arg(band.fromAge);
    if (band.fromAge == 0)
        return ReportsPage::tr("Under %1").arg(band.toAge + 1);
    return ReportsPage::tr("%1 to %2").arg(band.fromAge).arg(band.toAge);
}

QString groupLabel(const core::session::ReportGroup& group)
{
    if (group.code.isEmpty())
        return ReportsPage::tr("Not known");
    if (group.code == QLatin1String("*"))
        return ReportsPage::tr("Other (%1)").arg(group.joined);
    return core::domain::country(group.code, QLocale().name()).name;
}

} // namespace

ReportsPage::ReportsPage(const PageContext& context, QWidget* parent) : Page(context, parent)
{
    build();
    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &ReportsPage::load);
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            [this] { m_reload.start(kReportReloadMs); });
    retranslate();
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

void ReportsPage::build()
{
    auto* lines = widgets::addScrollingLines(this);
    lines->addWidget(buildHead());
    m_banner = new widgets::Banner(widgets::Tone::Info, this);
    lines->addWidget(m_banner);

    auto* grid = new QGridLayout;
    grid->setSpacing(10);
    m_days = new charts::ChartPanel(this);
    m_nationalities = new charts::ChartPanel(this);
    m_process = new charts::ChartPanel(this);
    m_ages = new charts::ChartPanel(this);
    grid->addWidget(m_days, 0, 0);
    grid->addWidget(m_nationalities, 0, 1);
    grid->addWidget(m_process, 1, 0);
    grid->addWidget(m_ages, 1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    for (charts::ChartPanel* panel : {m_days, m_nationalities, m_process, m_ages})
        panel->setMinimumHeight(220);
    lines->addLayout(grid, 1);
}

QWidget* ReportsPage::buildHead()
{
    m_head = new widgets::PageHead(this);
    m_span = new QComboBox(m_head);
    m_span->setObjectName(QStringLiteral("span"));
    for (const Span span : {Span::Today, Span::Week, Span::Month, Span::Everything})
        m_span->addItem(QString(), static_cast<int>(span));
    m_span->setCurrentIndex(2);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] { load(); });
    m_tablesButton = new widgets::KeyButton(QString(), m_head);
    m_tablesButton->setPicture(theme::Icon::Table);
    m_tablesButton->setObjectName(QStringLiteral("tables"));
    connect(m_tablesButton, &QPushButton::clicked, this, [this] { showTables(!m_tables); });
    m_export = new widgets::KeyButton(QString(), m_head);
    m_export->setPicture(theme::Icon::Export);
    m_export->setObjectName(QStringLiteral("export"));
    connect(m_export, &QPushButton::clicked, this, &ReportsPage::exportTables);
    m_head->add(m_span);
    m_head->addAtEnd(m_tablesButton);
    m_head->addAtEnd(m_export);
    return m_head;
}

void ReportsPage::activate()
{
    load();
    m_span->setFocus();
}

core::storage::StatisticsScope ReportsPage::scope() const
{
    const QDate today = context().clock.today();
    core::storage::StatisticsScope scope;
    switch (static_cast<Span>(m_span->currentData().toInt())) {
    case Span::Today: scope.from = today; break;
    case Span::Week: scope.from = today.addDays(-6); break;
    case Span::Month: scope.from = today.addDays(-29); break;
    case Span::Everything: return scope;
    }
    scope.to = today;
    return scope;
}

void ReportsPage::load()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    m_loading = true;
    auto& session = context().session;
    context().jobs.run(
        this, tr("Counting for the reports"),
        [&session, scope = scope(), today = context().clock.today()](
            core::JobControl& control) -> core::Result<core::session::Report> {
            CORE_TRY_ASSIGN(auto connection, session.connect());
            return core::session::loadReport(*connection, scope, today, control);
        },
        [this](const core::Result<core::session::Report>& report) {
            m_loading = false;
            if (report) {
                m_report = *report;
                show();
                Q_EMIT loaded();
            } else {
                m_banner->setTone(widgets::Tone::Bad);
                m_banner->setText(text::errorText(report.error()));
            }
            if (std::exchange(m_loadAgain, false))
                load();
        });
}

void ReportsPage::show()
{
    if (!m_report)
        return;
    m_banner->setTone(widgets::Tone::Info);
    m_banner->setText(tr("Figures of this laptop only. Groups smaller than %1 are joined with the "
                         "next one, on screen and in every export.")
                          .arg(kSmallGroup));
    showDays(*m_report);
    showNationalities(*m_report);
    showAges(*m_report);
    showProcess(*m_report);
    showTables(m_tables);
}

void ReportsPage::showDays(const core::session::Report& report)
{
    int most = 0;
    int shown = 0; // a total beside one hidden day would tell that day
    bool anyFew = false;
    for (const auto& day : report.days) {
        most = std::max(most, day.people);
        anyFew = anyFew || isFew(day.people);
        shown += isFew(day.people) ? 0 : day.people;
    }
    m_days->setTitle(tr("Arrivals by day"), !anyFew     ? tr("%n people", nullptr, shown)
                                            : shown > 0 ? tr("more than %n people", nullptr, shown)
                                                        : tr("under %1 a day").arg(kSmallGroup));
    std::vector<charts::Bar> bars;
    for (const auto& day : report.days) {
        charts::Bar bar;
        const bool few = isFew(day.people);
        bar.label = text::formatDate(day.day, text::DateStyle::DayMonth);
        bar.value = few ? 0 : day.people;
        bar.highlight = day.day == report.today;
        bar.labelled = bar.highlight || day.people == most;
        if (few)
            bar.valueText = tr("under %1").arg(kSmallGroup);
        else if (bar.highlight)
            bar.valueText = tr("%1 so far").arg(day.people);
        bars.push_back(bar);
    }
    m_days->setColumns(report.arrivals == 0 ? std::vector<charts::Bar>() : bars, tr("Day"),
                       tr("People"));
}

void ReportsPage::showNationalities(const core::session::Report& report)
{
    m_nationalities->setTitle(tr("Nationality"),
                              isFew(report.registered)
                                  ? tr("under %1").arg(kSmallGroup)
                                  : tr("%n registered", nullptr, report.registered));
    std::vector<charts::Bar> bars;
    for (const auto& group : report.nationalities)
        bars.push_back({groupLabel(group), group.people, false, QString(), true});
    m_nationalities->setBars(bars, theme::tokensOf(this).chart1, tr("Nationality"), tr("People"));
}

void ReportsPage::showAges(const core::session::Report& report)
{
    m_ages->setTitle(tr("Sex and age"),
                     report.otherSexOrUnknown == 0
                         ? QString()
                         : tr("%n other or not said", nullptr, report.otherSexOrUnknown));
    std::vector<charts::PyramidBand> bands;
    for (auto band = report.ages.rbegin(); band != report.ages.rend(); ++band)
        bands.push_back({bandWords(*band), band->women, band->men});
    m_ages->setPyramid(bands, {tr("Age"), tr("Women"), tr("Men")});
}

void ReportsPage::showProcess(const core::session::Report& report)
{
    const auto& n = report.process;
    m_process->setTitle(tr("Where people are in the process"), QString());
    const std::vector<std::pair<QString, int>> steps = {
        {tr("Arrived"), n.arrived},          {tr("Registered"), n.registered},
        {tr("Interviewed"), n.interviewed},  {tr("Ready to travel"), n.ready},
        {tr("On a manifest"), n.onManifest}, {tr("Departed"), n.departed},
        {tr("Handed over"), n.handedOver}};
    std::vector<charts::Bar> bars;
    for (const auto& [name, people] : steps) {
        // A step that only a few have reached would point at them.
        const bool few = isFew(people);
        bars.push_back(
            {name, people, false, few ? tr("under %1").arg(kSmallGroup) : QString(), true});
        if (few)
            bars.back().value = 0;
    }
    m_process->setBars(n.registered == 0 && n.arrived == 0 ? std::vector<charts::Bar>() : bars,
                       theme::tokensOf(this).chart1, tr("Step"), tr("People"));
}

void ReportsPage::showTables(bool tables)
{
    m_tables = tables;
    for (charts::ChartPanel* panel : {m_days, m_nationalities, m_process, m_ages})
        panel->showTable(tables);
    m_tablesButton->setText(tables ? tr("Show as charts") : tr("Show as tables"));
}

bool ReportsPage::nextPanel(bool backwards)
{
    if (!m_tables)
        return false; // charts hold nothing to go to
    const std::vector<charts::ChartPanel*> panels = {m_days, m_nationalities, m_process, m_ages};
    int at = -1;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        if (panels[i]->isAncestorOf(focusWidget()))
            at = static_cast<int>(i);
    }
    const int count = static_cast<int>(panels.size());
    panels[static_cast<std::size_t>((at + (backwards ? count - 1 : 1) + count) % count)]
        ->setFocus();
    return true;
}

void ReportsPage::exportTables()
{
    if (!m_report)
        return;
    prompt::FileRequest request;
    request.title = tr("Export the figures");
    request.name = QStringLiteral("homeward-figures.csv");
    request.filters = {tr("Tables (*.csv)")};
    context().prompter.saveFile(this, request, [this](const QString& file) {
        if (!m_report)
            return;
        const core::Status written = core::session::exportReport(*m_report, file);
        if (written)
            Q_EMIT toast(tr("The figures were written."), {});
        else
            context().prompter.warn(this, tr("The figures were not written"),
                                    text::errorText(written.error()));
    });
}

void ReportsPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        show();
}

void ReportsPage::retranslate()
{
    m_head->setTitle(tr("Reports"));
    m_span->setAccessibleName(tr("Which days"));
    m_span->setItemText(0, tr("Today"));
    m_span->setItemText(1, tr("Last 7 days"));
    m_span->setItemText(2, tr("Last 30 days"));
    m_span->setItemText(3, tr("Everything"));
    m_export->setText(tr("Export"));
    for (charts::ChartPanel* panel : {m_days, m_nationalities, m_process, m_ages})
        panel->setEmptyText(tr("No people in these dates"));
    m_tablesButton->setText(m_tables ? tr("Show as charts") : tr("Show as tables"));
    show();
}

} // namespace ui::pages
