namespace CareersCatalogue.Occupations;

/// <summary>What a step from one occupation to another mainly takes.</summary>
public enum StepKind
{
    /// <summary>Time in the job, then applying.</summary>
    Experience,

    /// <summary>A course, an apprenticeship or another qualification.</summary>
    Training,

    /// <summary>A place on a professional register that the person did not have.</summary>
    Registration,

    /// <summary>Leading people, services or budgets.</summary>
    Management,
}

/// <summary>How the kinds of step are written.</summary>
public static class StepKinds
{
    /// <summary>In the order of display.</summary>
    public static ChoiceList<StepKind> List { get; } = new(
        new(StepKind.Experience, "experience", "With experience"),
        new(StepKind.Training, "training", "With more training"),
        new(StepKind.Registration, "registration", "With a new registration"),
        new(StepKind.Management, "management", "By leading others"));
}

/// <summary>A step from one occupation to another.</summary>
/// <param name="To">The occupation it leads to.</param>
/// <param name="Kind">What it mainly takes.</param>
/// <param name="How">What it takes, in a sentence.</param>
/// <param name="Years">How long it usually takes, in years; null when it is not known.</param>
public sealed record CareerStep(Slug To, StepKind Kind, string How, double? Years);
