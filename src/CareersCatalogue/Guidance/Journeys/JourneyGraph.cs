using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersCatalogue.Guidance.Journeys;

/// <summary>Which jobs lead to which, made once for a release.</summary>
/// <remarks>
/// From a job lead: its own career steps; ways into other jobs that ask for experience or a register and name it, or name no job but
/// belong to its family; its specialisms; and, for jobs without a register, apprenticeships and courses of its family that ask for at
/// least as much. Ways in that ask for neither experience nor a register are open to everybody at their level. Ways in for some people
/// only (supported internships, courses for people out of work, returning, qualifying abroad) are left out, because nothing here says
/// whether a person is one of them.
/// </remarks>
internal sealed class JourneyGraph
{
    private const double FamilyDetour = 0.3;
    private const int DegreeLevel = 6; // whoever has it is taken at the step's own word
    private const double UnnamedDetour = 0.04; // less than a step more

    private readonly List<Passage>[] _onward;
    private readonly List<Passage>[] _open;
    private readonly int[] _holdersLevel;
    private readonly Dictionary<Slug, List<CatalogueEntry>> _families;
    private readonly List<CatalogueEntry>[] _familySteps;
    private readonly List<CatalogueEntry>[] _familyOrigins;

    internal JourneyGraph(Catalogue catalogue)
    {
        Catalogue = catalogue;
        var names = new OccupationNames(catalogue);
        _families = catalogue.Entries.GroupBy(entry => entry.Occupation.Family.Slug).ToDictionary(group => group.Key,
            group => group.ToList());
        _holdersLevel = [.. catalogue.Entries.Select(HoldersLevel)];
        _familySteps = [.. catalogue.Entries.Select(entry => FamilyOf(entry).Where(other => IsFamilyStep(entry, other)).ToList())];
        _familyOrigins = [.. catalogue.Entries.Select(entry => FamilyOf(entry).Where(other => IsFamilyStep(other, entry)).ToList())];
        _open = [.. catalogue.Entries.Select(entry => entry.Routes.Where(IsOpen).Select(route => Open(entry, route)).ToList())];
        _onward = [.. catalogue.Entries.Select(_ => new List<Passage>())];
        foreach (var entry in catalogue.Entries) AddSteps(entry);
        foreach (var entry in catalogue.Entries)
            foreach (var route in entry.Routes.Where(IsForStaff)) AddStaffRoute(entry, route, names);
        foreach (var entry in catalogue.Entries.Where(entry => entry.Parent is not null)) AddSpecialism(entry);
    }

    internal Catalogue Catalogue { get; }

    /// <summary>Ways into a job that ask for no earlier job.</summary>
    internal IReadOnlyList<Passage> Into(CatalogueEntry entry) => _open[entry.Ordinal];

    /// <summary>Steps that start in a job and are written down for it.</summary>
    internal IReadOnlyList<Passage> From(CatalogueEntry entry) => _onward[entry.Ordinal];

    /// <summary>
    /// Jobs of the same family that somebody in a job can train for and is paid better in; empty for a job with a register, which has steps
    /// of its own.
    /// </summary>
    internal IReadOnlyList<CatalogueEntry> FamilySteps(CatalogueEntry entry) => _familySteps[entry.Ordinal];

    /// <summary>Jobs of the same family from which a job can be trained for; the other end of <see cref="FamilySteps"/>.</summary>
    internal IReadOnlyList<CatalogueEntry> FamilyOrigins(CatalogueEntry entry) => _familyOrigins[entry.Ordinal];

    /// <summary>What a step inside a family adds in the ranking, so that a step somebody wrote down goes first.</summary>
    internal static double DetourOfFamily => FamilyDetour;

    /// <summary>Whether a written step leads from one job straight to another.</summary>
    internal bool LeadsOn(CatalogueEntry from, CatalogueEntry to) => _onward[from.Ordinal].Exists(passage => passage.To == to);

    /// <summary>The level that everybody in a job has, because they could not be on its register without.</summary>
    internal int LevelOfHolders(CatalogueEntry entry) => _holdersLevel[entry.Ordinal];

    private List<CatalogueEntry> FamilyOf(CatalogueEntry entry) => _families[entry.Occupation.Family.Slug];

    private static bool IsFamilyStep(CatalogueEntry from, CatalogueEntry to) => from != to
        && from.Occupation.Registration is not { Mandatory: true } && IsUpwards(from, to)
        && from.PayIn(Nation.England)?.MinimumPounds < to.PayIn(Nation.England)?.MinimumPounds;

    private static bool IsUpwards(CatalogueEntry from, CatalogueEntry to) => from.Occupation.MinimumLevel <= to.Occupation.MinimumLevel
        && (from.Occupation.TrainingYears ?? 0) <= (to.Occupation.TrainingYears ?? double.MaxValue);

    private static bool IsForStaff(EntryRoute route) => IsUsable(route) && AsksForEarlierJob(route);

    private static bool IsOpen(EntryRoute route) => IsUsable(route) && !AsksForEarlierJob(route) && !RouteTiming.IsPreparation(route);

    private static bool IsUsable(EntryRoute route) => route.Type.Available && route.Type.Kind
        is not (EntryRouteKind.Volunteering or EntryRouteKind.WorkExperience or EntryRouteKind.SupportedInternship
            or EntryRouteKind.PreEmployment or EntryRouteKind.ReturnToPractice or EntryRouteKind.International);

    private static bool AsksForEarlierJob(EntryRoute route) => route.Requirements.Any(requirement => requirement.Essential
        && requirement.Kind is RequirementKind.Experience or RequirementKind.Registration);

    private static int HoldersLevel(CatalogueEntry entry) => entry.Occupation.Registration is { Mandatory: true }
        ? entry.Routes.Where(route => IsUsable(route) && !RouteTiming.IsPreparation(route) && route.MinimumLevel < 6).Select(RouteTiming.LevelAfter)
            .DefaultIfEmpty(entry.Occupation.MinimumLevel).Max()
        : 0;

    // The lowest level that a way in which leads straight to the job asks for: a doctorate asks for a degree, whatever came before.
    private static int LevelOfTraining(CatalogueEntry entry) => entry.Routes
        .Where(route => IsUsable(route) && !RouteTiming.IsPreparation(route) && RouteTiming.YearsAfter(route) == 0).Select(route => route.MinimumLevel)
        .DefaultIfEmpty(0).Min();

    private Passage Open(CatalogueEntry entry, EntryRoute route) => new(
        entry, route, null, RouteTiming.Of(route), RouteTiming.YearsAfter(route), route.EarnWhileYouLearn, route.MinimumLevel,
            LevelAfter(entry, route), 0);

    private int LevelAfter(CatalogueEntry entry, EntryRoute? route) => Math.Max(route is null ? 0 : RouteTiming.LevelAfter(route),
        LevelOfHolders(entry));

    private void AddSteps(CatalogueEntry from)
    {
        foreach (var step in from.Occupation.Progression)
        {
            if (Catalogue.Find(step.To.Value) is not { } to) continue;
            var timing = RouteTiming.Between(from.Occupation, to.Occupation, null, step.Years);
            var needed = LevelOfHolders(from) >= DegreeLevel ? 0
                : Math.Max(to.Occupation.MinimumLevel, LevelOfTraining(to));
            _onward[from.Ordinal].Add(new(to, null, step, timing, 0, CareerStepWording.IsPaid(step.How), needed, LevelAfter(to, null), 0));
        }
    }

    private void AddStaffRoute(CatalogueEntry to, EntryRoute route, OccupationNames names)
    {
        var asked = route.Requirements.Where(item => item.Essential
            && item.Kind is RequirementKind.Experience or RequirementKind.Registration).ToList();
        var registers = asked.Where(item => item.Kind == RequirementKind.Registration).Select(item => item.Text).ToList();
        var named = names.In(string.Join(" . ", asked.Select(item => item.Text)
            .Concat(route.Type.Kind == EntryRouteKind.InServiceTraining ? [route.Title] : Array.Empty<string>()))).Where(entry =>
                entry != to).ToList();
        if (to.Parent is { } parent && !named.Contains(parent)) named.Add(parent);
        var sure = named.Count > 0;
        var origins = sure ? named : FamilyOf(to).Where(entry => entry != to && IsUpwards(entry, to));
        foreach (var from in origins)
        {
            if (registers.Count > 0 && !IsOnRegister(from, registers)) continue;
            var needed = registers.Count > 0 ? 0 : route.MinimumLevel;
            _onward[from.Ordinal].Add(new(
                to, route, null, RouteTiming.Between(from.Occupation, to.Occupation, route, null), 0, route.EarnWhileYouLearn, needed,
                    LevelAfter(to, route), sure ? 0 : UnnamedDetour));
        }
    }

    // A specialism is always open to those in the job it is a part of, even where nobody wrote the step down.
    private void AddSpecialism(CatalogueEntry entry)
    {
        var parent = entry.Parent!; // the caller looked
        if (_onward[parent.Ordinal].Exists(passage => passage.To == entry)) return;
        var timing = RouteTiming.Between(parent.Occupation, entry.Occupation, null, null);
        _onward[parent.Ordinal].Add(new(entry, null, null, timing, 0, true, 0, LevelAfter(entry, null), 0));
    }

    // A text that names registers means those; one that names none means any.
    private bool IsOnRegister(CatalogueEntry entry, List<string> texts)
    {
        if (entry.Occupation.Registration is not { } registration) return false;
        return texts.TrueForAll(text => Names(text, registration.Regulator)
            || !Catalogue.Contents.Regulators.Any(regulator => Names(text, regulator)));
    }

    private static bool Names(string text, Regulator regulator) =>
        text.Contains(regulator.Abbreviation, StringComparison.Ordinal)
            || text.Contains(regulator.Name, StringComparison.OrdinalIgnoreCase);
}
