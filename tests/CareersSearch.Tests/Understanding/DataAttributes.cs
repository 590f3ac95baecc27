using CareersSearch.Tests.Evaluation;

namespace CareersSearch.Tests.Understanding;

/// <summary>A fact about the real data: left out where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataFactAttribute : FactAttribute
{
    public DataFactAttribute() => Skip = DataFolder.Path is null ? Reason : null;

    internal const string Reason = "The occupations (data/) are not in the repository.";
}

/// <summary>As <see cref="DataFactAttribute"/>, for a table.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DataTheoryAttribute : TheoryAttribute
{
    public DataTheoryAttribute() => Skip = DataFolder.Path is null ? DataFactAttribute.Reason : null;
}
