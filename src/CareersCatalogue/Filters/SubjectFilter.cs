namespace CareersCatalogue.Filters;

/// <summary>A school subject that helps in the job.</summary>
public static class SubjectFilter
{
    /// <summary>The row; its values are slugs of subjects.</summary>
    public static OccupationFilter Row { get; } = new()
    {
        Key = "subject",
        Label = "Subject that helps",
        Choices = catalogue => [.. catalogue.Contents.Subjects.Select(subject => new FilterChoice(subject.Slug.Value, subject.Name, subject.Words))],
        ValuesOf = entry => entry.Occupation.UsefulSubjects.Select(subject => subject.Slug.Value),
    };
}
