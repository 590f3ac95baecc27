namespace CareersCatalogue.Occupations;

/// <summary>The agreement by which a post is paid.</summary>
public enum PayFramework
{
    /// <summary>The national bands of most NHS staff.</summary>
    AgendaForChange,

    /// <summary>The national scales of doctors and dentists.</summary>
    MedicalAndDental,

    /// <summary>Set by the employer: a GP practice, a university, a company.</summary>
    Local,

    /// <summary>Pay of the most senior managers.</summary>
    VerySeniorManager,
}

/// <summary>Where a post stands in its pay framework. Figures are never typed: they follow from the pay scales.</summary>
/// <param name="Framework">The agreement.</param>
/// <param name="FirstGrade">Band or grade of the first post, such as <c>5</c> or <c>F1</c>; null when there is none.</param>
/// <param name="TopGrade">Band or grade of the usual top; null when there is none.</param>
/// <param name="Note">What else to know, such as who sets local pay; null when nothing.</param>
public sealed record PayGrading(PayFramework Framework, string? FirstGrade, string? TopGrade, string? Note);
