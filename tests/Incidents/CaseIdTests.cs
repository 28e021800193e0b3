using System.Text.Json;
using TeamsIsms.Incidents;
using TeamsIsms.Tests.Testing;

namespace TeamsIsms.Tests.Incidents;

public sealed class CaseIdTests
{
    [Theory]
    [InlineData(CaseSeries.Incident, 1, "INC-2026-0001", "incident/INC-2026-0001")]
    [InlineData(CaseSeries.Drill, 12, "DRL-2026-0012", "incident/DRL-2026-0012")]
    [InlineData(CaseSeries.Weakness, 345, "WEA-2026-0345", "weakness/WEA-2026-0345")]
    [InlineData(CaseSeries.Suggestion, 12_345, "SUG-2026-12345", "weakness/SUG-2026-12345")]
    public void A_number_reads_back_as_it_was_written(CaseSeries series, int sequence, string text, string subject)
    {
        var id = new CaseId(series, 2026, sequence);

        Assert.Equal((text, subject, "2026"), (id.ToString(), id.Subject, id.Partition));
        Assert.Equal(id, CaseId.Parse($" {text.ToLowerInvariant()} "));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("INC-2026-1")]
    [InlineData("INC-2026-00001")]
    [InlineData("INC-2026-0000")]
    [InlineData("INC-26-0001")]
    [InlineData("INC-2026-0001-1")]
    [InlineData("INC-2026--001")]
    [InlineData("ABC-2026-0001")]
    [InlineData("INC-2026-99999999999999")]
    [InlineData("case|INC-2026-0001")]
    [InlineData("ＩＮＣ-2026-0001")]
    public void What_is_no_number_is_not_read(string? text) => Assert.Null(CaseId.Parse(text));

    [Fact]
    public void An_incident_and_a_weakness_read_back_as_they_were_stored()
    {
        var incident = Some.Incident with
        {
            Lowering = Some.Lowering(Some.Handler, Some.SecurityManager),
            Dismissal = new Dismissal(DismissalReason.FalseAlarm, "說明", Some.Handler.Person, Some.Now),
            Review = new PostReview(Some.Now, RootCause: "帳號未停用"),
            DuplicateOf = new CaseId(CaseSeries.Incident, 2026, 1),
            Folder = new FolderLink("item", new Uri("https://example.tw/x")),
        };
        var text = JsonSerializer.Serialize(incident, IncidentJson.Default.Incident);

        Assert.Equal(text, JsonSerializer.Serialize(JsonSerializer.Deserialize(text, IncidentJson.Default.Incident)!, IncidentJson.Default.Incident));
        var weakness = JsonSerializer.Serialize(Some.Weakness with { Acceptance = Some.Acceptance }, IncidentJson.Default.Weakness);
        Assert.Equal(weakness, JsonSerializer.Serialize(JsonSerializer.Deserialize(weakness, IncidentJson.Default.Weakness)!, IncidentJson.Default.Weakness));
        Assert.DoesNotContain("isOpen", text + weakness, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_kinds_of_the_trail_stay_the_words_they_are() => Assert.Equal(
        "reported takenInCharge dismissalProposed dismissalWithdrawn dismissed linkedAsDuplicate duplicateFound converted cameFrom "
        + "confirmed levelAgreed levelRaised loweringProposed levelLowered levelKept contained recovered reviewStarted reviewRecorded "
        + "closed reopened rolesChanged note message evidenceAdded evidenceHandedOver taskOpened taskDone awareCorrectionProposed "
        + "awareCorrected awareCorrectionRefused restricted unrestricted dutyWaived authority measureTaken investigated scopeAssessed "
        + "damageAssessed supportAssessed managementMeasure technicalMeasure staffMeasure resourceMeasure trackingPlanned accidentKind "
        + "dataSubjectsTold otherMatter reportMade accepted treatmentStarted remediated verified verificationFailed acceptanceProposed "
        + "acceptanceApproved acceptanceRefused acceptanceExpired escalated",
        string.Join(' ', Enum.GetValues<EntryKind>().Select(kind => CaseTrail.Kind(Some.Incident.Id, kind)["incident.".Length..])));
}
