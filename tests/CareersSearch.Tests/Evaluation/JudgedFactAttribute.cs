namespace CareersSearch.Tests.Evaluation;

/// <summary>A fact about the judged queries and the real data: left out where either is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute()
    {
        if (JudgedQueries.Path is null) Skip = "The judged queries (data/eval or ../shared/eval) are not there.";
        else if (DataFolder.Path is null) Skip = "The occupations (data/) are not in the repository.";
    }
}
