using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace TestKit;

/// <summary>A catalogue of twelve occupations in four families, small enough to reason about by hand.</summary>
public static class SmallCatalogue
{
    private const string FirstVersion = "0123456789abcdef";

    public static readonly DateOnly Day = new(2026, 11, 21);
    public static readonly Source Source = new("Test source", "https://example.org/source", Evidence.Verified, Day);

    public static readonly Family Nursing = new(new("nursing"), "Nursing", "Caring for patients day and night.");
    public static readonly Family Estates = new(new("estates"), "Estates", "Buildings, power and water.");
    public static readonly Family Digital = new(new("digital"), "Digital", "Computers and data.");
    public static readonly Family Ambulance = new(new("ambulance"), "Ambulance service", "Help on the road.");

    public static readonly Subject English = new(new("english"), "English", []);
    public static readonly Subject Maths = new(new("maths"), "Maths", ["math"]);
    public static readonly Subject Biology = new(new("biology"), "Biology", []);
    public static readonly Skill Teamwork = new(new("teamwork"), "Working in a team");
    public static readonly Skill FaultFinding = new(new("fault-finding"), "Finding faults");
    public static readonly Regulator Nmc = new("NMC", "Nursing and Midwifery Council", RegisterKind.Statutory, "https://example.org/nmc", Source);
    public static readonly Regulator Hcpc = new("HCPC", "Health and Care Professions Council", RegisterKind.Statutory, "https://example.org/hcpc", Source);
    public static readonly WayToApply JobSite = new(new("nhs-jobs"), "Look on the NHS job site.", "https://www.jobs.nhs.uk");
    public static readonly ApprenticeshipStandard SupportWorker =
        new("ST0217", "Senior healthcare support worker", 3, 24, "approved for delivery", null, "https://example.org/st0217", Source);

    public static readonly Collection Emergency = new()
    {
        Slug = new("emergency"),
        Name = "Emergencies",
        Description = "Work where minutes count.",
        Holds = entry => entry.Occupation.Interests.Contains(Interest.Emergencies),
    };

    public static readonly Collection Outdoors = new()
    {
        Slug = new("outdoors"),
        Name = "Outdoors",
        Description = "Work in the open air.",
        Holds = entry => entry.Occupation.Settings.Contains(Setting.Outdoors),
    };

    /// <summary>The twelve, fresh each time.</summary>
    public static Catalogue Create(string version = FirstVersion) => new(Contents([.. Occupations()], version));

    /// <summary>A catalogue of these occupations alone, with the routes that <see cref="RoutesOf"/> gives them.</summary>
    public static CatalogueContents Contents(
        IReadOnlyList<Occupation> occupations, string version = FirstVersion, IReadOnlyList<Programme>? programmes = null) => new()
    {
        Version = version,
        LoadedAt = new(2026, 11, 21, 9, 30, 0, TimeSpan.Zero),
        Families = [Nursing, Ambulance, Digital, Estates],
        Skills = [FaultFinding, Teamwork],
        Subjects = [Biology, English, Maths],
        Regulators = [Hcpc, Nmc],
        RouteTypes = [.. EntryRouteKinds.List.All.Select(choice => TypeOf(choice.Value))],
        Standards = [SupportWorker],
        WaysToApply = [JobSite],
        Occupations = occupations,
        EntryRoutes = [.. occupations.SelectMany(RoutesOf)],
        PayScales = new([Scale(Nation.England, 0), Scale(Nation.Scotland, 2_000)]),
        Programmes = programmes ?? [new(new("cadets"), "Cadets", "A charity", "Weekly sessions.", null, [Nation.England], [Audience.YoungPeople], [ProgrammeOffer.WorkReadiness], null, "Running.", [Source])],
        HelpServices = [new(new("childline"), "Childline", HelpKind.Crisis, "under 19", "Someone to talk to.", "0800 1111", null, "https://www.childline.org.uk", "24 hours", [Nation.England], Source)],
        Funding = [],
        Qualifications = [],
        PayNotes = [new(PayFramework.AgendaForChange, "Agenda for Change", "National pay bands."), new(PayFramework.Local, "Local pay", "The employer decides.")],
        Collections = [Emergency, Outdoors],
        Myths = [new(new("only-nurses"), new("It is only nurses.", "Dim ond nyrsys."), new("It is not.", null), "clinical", ["no"], [Source])],
        EasyRead = [new(new("electrician"), [
            new(EasyReadPart.Do, "tools", "You mend lights.", null), new(EasyReadPart.Where, "hospital", "You work in a hospital.", null),
            new(EasyReadPart.Good, "happy", "People thank you.", null), new(EasyReadPart.Hard, "clock", "You work fast.", null),
            new(EasyReadPart.Start, "paid", "You can be an apprentice.", EntryRouteKind.ApprenticeshipAdvanced)])],
        Activities = [new() { Slug = new("a-day-with-tools"), Title = "Spend a day with tools", Summary = "Pupils try it.", KeyStages = [3, 4], Minutes = 30, Benchmarks = [2, 4],
            Needs = ["A pen"], Steps = ["Read.", "Talk."], TalkAbout = ["What surprised?"], Occupations = [new("electrician")], Collections = [new("emergency")], Pages = ["/match"] }],
        QuestionSets = [SmallQuestions.Talk],
        EverydayWords = [new(["blood taker"], ["phlebotomist"], false, false), new(["hca"], ["healthcare assistant"], true, true)],
        Licence = "CC BY 4.0",
    };

    /// <summary>The twelve occupations.</summary>
    public static IEnumerable<Occupation> Occupations()
    {
        yield return Make("adult-nurse", "Adult nurse", Nursing, "5", "7", PatientContact.High, ["nurse", "staff nurse"], registration: new(Nmc, true, true, []), years: 3);
        yield return Make("mental-health-nurse", "Mental health nurse", Nursing, "5", "7", PatientContact.High, ["RMN"], registration: new(Nmc, true, true, []), years: 3, interest: Interest.MentalHealth);
        yield return Make("stroke-nurse", "Stroke nurse", Nursing, "6", "7", PatientContact.High, [], parent: "adult-nurse", registration: new(Nmc, true, true, []), years: 5);
        yield return Make("healthcare-assistant", "Healthcare assistant", Nursing, "2", "3", PatientContact.High, ["HCA", "nursing assistant"], years: 0.5);
        yield return Make("phlebotomist", "Phlebotomist", Nursing, "3", "3", PatientContact.High, ["blood taker"], years: 1);
        yield return Make("paramedic", "Paramedic", Ambulance, "5", "6", PatientContact.High, ["ambulance paramedic"], registration: new(Hcpc, true, true, []), years: 3, interest: Interest.Emergencies, setting: Setting.Ambulance);
        yield return Make("emergency-call-handler", "Emergency call handler", Ambulance, "3", "4", PatientContact.Some, ["999 operator"], years: 0.5, interest: Interest.Emergencies, setting: Setting.CallCentre);
        yield return Make("electrician", "Electrician", Estates, "4", "5", PatientContact.None, ["hospital electrician"], years: 3, interest: Interest.BuildingsAndEngineering, setting: Setting.Workshop);
        yield return Make("gardener", "Gardener", Estates, "2", "3", PatientContact.None, ["groundskeeper"], years: 1, interest: Interest.EnvironmentAndSustainability, setting: Setting.Outdoors);
        yield return Make("cyber-security-analyst", "Cyber security analyst", Digital, "5", "6", PatientContact.None, ["hacker defender"], years: 3, interest: Interest.TechnologyAndData, setting: Setting.Office);
        yield return Make("data-analyst", "Data analyst", Digital, "4", "6", PatientContact.None, ["number cruncher"], years: 3, interest: Interest.TechnologyAndData, setting: Setting.Office);
        yield return Make("gp-receptionist", "GP receptionist", Digital, null, null, PatientContact.High, ["surgery receptionist"], years: 0.5, interest: Interest.OrganisingAndAdmin, setting: Setting.GpPractice);
    }

    /// <summary>The ways in of one of the twelve: a degree above band 4, else a job and an advanced apprenticeship.</summary>
    public static IEnumerable<EntryRoute> RoutesOf(Occupation occupation)
    {
        if (occupation.Registration is not null)
        {
            yield return Route(occupation, EntryRouteKind.UndergraduateDegree, 3, false, new(36, 36));
            yield break;
        }

        yield return Route(occupation, EntryRouteKind.DirectEntry, 0, true, null);
        yield return Route(occupation, EntryRouteKind.ApprenticeshipAdvanced, 2, true, new(18, 24), SupportWorker);
    }

    public static Occupation Make(
        string slug, string title, Family family, string? firstBand, string? topBand, PatientContact contact, IReadOnlyList<string> names,
        string? parent = null, Registration? registration = null, double? years = null, Interest interest = Interest.CaringForPeople, Setting setting = Setting.Hospital) => new()
    {
        Slug = new(slug),
        Title = title,
        AlternativeTitles = names,
        Family = family,
        SpecialismOf = parent is null ? null : new Slug(parent),
        Summary = $"The work of the {title.ToLowerInvariant()} in a few plain words.",
        Skills = [Teamwork],
        UsefulSubjects = [English, Maths],
        Interests = [interest],
        Settings = [setting],
        PatientContact = contact,
        IsClinical = contact == PatientContact.High && firstBand is not null,
        WorkingPatterns = [WorkingPattern.Shifts],
        HybridWorking = contact == PatientContact.None ? HybridWorking.Sometimes : HybridWorking.No,
        Pay = firstBand is null
            ? new(PayFramework.Local, null, null, "The practice sets the pay.")
            : new(PayFramework.AgendaForChange, firstBand, topBand, null),
        Registration = registration,
        MinimumLevel = registration is null ? 0 : 3,
        TrainingYears = years,
        Nations = [Nation.England, Nation.Scotland, Nation.Wales, Nation.NorthernIreland],
        Sources = [Source],
        LastReviewed = Day,
    };

    public static EntryRoute Route(
        Occupation occupation, EntryRouteKind kind, int level, bool earn, MonthRange? duration, params IReadOnlyList<ApprenticeshipStandard> standards) => new()
    {
        Slug = new(EntryRouteKinds.List.Of(kind).Key),
        Occupation = occupation,
        Type = TypeOf(kind),
        Title = EntryRouteKinds.List.Of(kind).Label,
        Summary = "One of the ways in.",
        Requirements = [new(RequirementKind.Qualification, level, null, null, [], true, null, UsualAlternatives.Of(level, null, []))],
        MinimumLevel = level,
        Duration = duration,
        EarnWhileYouLearn = earn,
        Standards = standards,
        WaysToApply = [JobSite],
        Nations = [Nation.England],
        Sources = [Source],
    };

    public static RouteType TypeOf(EntryRouteKind kind) => new()
    {
        Kind = kind,
        Name = EntryRouteKinds.List.Of(kind).Label,
        Description = "What this way in is.",
        WhoFor = "Anyone.",
        EarnWhileYouLearn = EntryRouteKinds.IsApprenticeship(kind),
        Nations = [Nation.England],
        Available = kind != EntryRouteKind.Traineeship,
        Sources = [Source],
    };

    private static PayScale Scale(Nation nation, int more) => new(
        PayFramework.AgendaForChange, nation, "2026/27", new(2026, 4, 1),
        [.. new (string Name, int Low, int High)[] { ("2", 25_272, 25_272), ("3", 25_760, 27_476), ("4", 28_392, 31_157), ("5", 32_073, 39_043), ("6", 39_959, 48_117), ("7", 49_387, 56_515) }
            .Select(band => new PayBand(band.Name, [new(band.Low + more, null), new(band.High + more, null)]))],
        null, [Source]);
}
