using System.Globalization;
using CareersCatalogue.Occupations;
using CareersCatalogue.Pay;
using CareersCatalogue.Routes;

namespace CareersCatalogue.Guidance.Matching;

/// <summary>One thing that a person may say, and how far a job meets it.</summary>
/// <param name="Weight">How much it counts beside the others.</param>
/// <param name="Asked">Whether the person said anything of it; what was not said counts neither for nor against.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Reason">The sentence for what was found; null when there is nothing worth saying.</param>
internal sealed record FitAspect(
    double Weight, Func<Profile, bool> Asked, Func<Profile, MatchCandidate, double> Score, Func<Profile, MatchCandidate, string?> Reason);

/// <summary>What a fit is made of besides the ways in (<see cref="OccupationMatching"/>), most telling first.</summary>
internal static class FitAspects
{
    /// <summary>To weigh something else, add a row.</summary>
    internal static IReadOnlyList<FitAspect> All { get; } =
    [
        new(30, profile => profile.Interests.Count > 0, (profile, job) => Share(profile.Interests, job.Occupation.Interests, 2),
            (profile, job) => Common(profile.Interests.Intersect(job.Occupation.Interests).Select(interest =>
                Interests.List.Of(interest).Label),
                shared => $"It is close to what you like: {shared}.", "It is not close to the interests you named.")),
        new(15, profile => profile.EnjoyedSubjects.Count > 0, (profile, job) =>
            Share(profile.EnjoyedSubjects, job.Occupation.UsefulSubjects, 2),
            (profile, job) => Common(profile.EnjoyedSubjects.Intersect(job.Occupation.UsefulSubjects).Select(RequirementWording.InSentence),
                shared => $"It uses subjects you enjoy: {shared}.", null)),
        new(15, profile => profile.Skills.Count > 0, (profile, job) => Share(profile.Skills, job.Occupation.Skills, 2),
            (profile, job) => Common(profile.Skills.Intersect(job.Occupation.Skills).Select(skill =>
                char.ToLowerInvariant(skill.Name[0]) + skill.Name[1..]),
                shared => $"It needs what you are good at: {shared}.", null)),
        new(10, profile => profile.Routes.Count > 0, (profile, job) => RouteNames(profile, job).Any() ? 1 : 0,
            (profile, job) => Common(RouteNames(profile, job), shared => $"It has a way in that you asked for: {shared}.",
                "It has none of the ways in that you asked for.")),
        new(10, profile => profile.Settings.Count > 0, (profile, job) => profile.Settings.Intersect(job.Occupation.Settings).Any() ? 1 : 0,
            (profile, job) => Common(profile.Settings.Intersect(job.Occupation.Settings).Select(setting =>
                InSentence(Settings.List.Of(setting).Label)),
                shared => $"You would work where you like to be: {shared}.", "It is done in other places than those you named.")),
        new(10, profile => profile.PatientContact is not null, Contact,
            (_, job) => $"{PatientContacts.List.Of(job.Occupation.PatientContact).Label}."),
        new(10, profile => profile.WorkingPatterns.Count > 0, Hours, HoursReason),
        new(5, profile => profile.WantsHybridWorking, Hybrid,
            (_, job) => job.Occupation.HybridWorking switch
            {
                HybridWorking.Yes => "Part of the work can be done from home.",
                HybridWorking.Sometimes => "Some of it can sometimes be done from home.",
                _ => "The work is done on site, not from home.",
            }),
        new(10, profile => profile.MinimumSalaryPounds is not null, Salary, SalaryReason),
        new(10, profile => profile.MaximumTrainingYears is not null, Training, TrainingReason),
    ];

    // Meeting some of what was named is a full answer: nobody's job has to be close to everything they like. A job's lists start with
    // what is nearest to it, and that counts most.
    private static double Share<T>(IReadOnlyList<T> wanted, IReadOnlyList<T> offered, int enough)
    {
        double shared = 0;
        for (var place = 0; place < offered.Count; place++)
            if (wanted.Contains(offered[place])) shared += place switch { 0 => 1, 1 => 0.95, 2 => 0.9, _ => 0.85 };
        return Math.Min(1, shared / Math.Min(enough, wanted.Count));
    }

    private static IEnumerable<string> RouteNames(Profile profile, MatchCandidate job) => job.Gates
        .Where(gate => gate.ExistsIn(profile.Nation) && profile.Routes.Contains(gate.Route.Type.Kind)).Select(gate =>
            InSentence(gate.Route.Type)).Distinct();

    private static string InSentence(RouteType type) => type.Kind == EntryRouteKind.TLevel ? type.Name
        : char.ToLowerInvariant(type.Name[0]) + type.Name[1..];

    // Some contact lies between most of the day and none, so it is half right for either.
    private static double Contact(Profile profile, MatchCandidate job) => (profile.PatientContact, job.Occupation.PatientContact) switch
    {
        var (wanted, offered) when wanted == offered => 1,
        (PatientContact.Some, _) or (_, PatientContact.Some) => 0.5,
        _ => 0,
    };

    private static string InSentence(string label) => char.ToLowerInvariant(label[0]) + label[1..];

    private static double Hours(Profile profile, MatchCandidate job)
    {
        var offered = job.Occupation.WorkingPatterns;
        if (!offered.Any(profile.WorkingPatterns.Contains)) return 0;
        var unasked = offered.Count(pattern => IsDemanding(pattern) && !profile.WorkingPatterns.Contains(pattern));
        return Math.Max(0.2, 1 - (0.25 * unasked));
    }

    private static bool IsDemanding(WorkingPattern pattern) =>
        pattern is WorkingPattern.Shifts or WorkingPattern.Nights or WorkingPattern.Weekends or WorkingPattern.OnCall;

    private static string HoursReason(Profile profile, MatchCandidate job)
    {
        var offered = job.Occupation.WorkingPatterns;
        var common = profile.WorkingPatterns.Intersect(offered).Select(Label).ToList();
        var unasked = offered.Where(pattern => IsDemanding(pattern) && !profile.WorkingPatterns.Contains(pattern)).Select(Label).ToList();
        if (common.Count == 0) return "Its hours are not those you asked for" + (unasked.Count == 0 ? "."
            : $": {RequirementWording.Joined(unasked)}.");
        return $"Its hours suit you: {RequirementWording.Joined(common)}" + (unasked.Count == 0 ? "."
            : $"; also: {RequirementWording.Joined(unasked)}.");
    }

    private static string Label(WorkingPattern pattern) => InSentence(WorkingPatterns.List.Of(pattern).Label);

    private static double Hybrid(Profile profile, MatchCandidate job) => job.Occupation.HybridWorking switch
    {
        HybridWorking.Yes => 1,
        HybridWorking.Sometimes => 0.6,
        _ => 0,
    };

    private static double Salary(Profile profile, MatchCandidate job) => job.Entry.PayIn(profile.Nation) switch
    {
        null => 0.4, // the employer sets it: it may or may not be enough
        { } pay when pay.MinimumPounds >= profile.MinimumSalaryPounds => 1,
        { } pay when pay.MaximumPounds >= profile.MinimumSalaryPounds => 0.5,
        _ => 0,
    };

    private static string SalaryReason(Profile profile, MatchCandidate job) => job.Entry.PayIn(profile.Nation) switch
    {
        null => "The employer sets the pay, so check whether it is what you need.",
        { } pay when pay.MinimumPounds >= profile.MinimumSalaryPounds =>
            $"Starting pay is {Pounds(pay.MinimumPounds)} a year, which is what you asked for or more.",
        { } pay when pay.MaximumPounds >= profile.MinimumSalaryPounds =>
            $"Pay starts at {Pounds(pay.MinimumPounds)} and can reach {Pounds(pay.MaximumPounds)}, so it takes time to earn what you asked for.",
        PayRange pay => $"Pay tops out at {Pounds(pay.MaximumPounds)}, below what you asked for.",
    };

    private static double Training(Profile profile, MatchCandidate job) => job.Occupation.TrainingYears switch
    {
        null => 0.4,
        { } years when years <= profile.MaximumTrainingYears => 1,
        { } years => 0.8 * profile.MaximumTrainingYears!.Value / years, // asked for, or this row would not be weighed
    };

    private static string? TrainingReason(Profile profile, MatchCandidate job) => job.Occupation.TrainingYears switch
    {
        null => null,
        { } years when years <= profile.MaximumTrainingYears => $"Training fits your limit: it usually takes {Years(years)}.",
        { } years => $"Training usually takes {Years(years)}, longer than you asked for.",
    };

    private static string? Common(IEnumerable<string> shared, Func<string, string> sentence, string? whenNone) =>
        RequirementWording.Joined([.. shared]) is { Length: > 0 } text ? sentence(text) : whenNone;

    private static string Pounds(int pounds) => string.Create(CultureInfo.InvariantCulture, $"£{pounds:N0}");

    private static string Years(double years) => years switch
    {
        < 1 => "less than a year",
        1 => "1 year",
        _ => string.Create(CultureInfo.InvariantCulture, $"{years} years"),
    };
}
