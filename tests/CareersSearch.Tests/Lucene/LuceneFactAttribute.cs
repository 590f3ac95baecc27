using CareersSearch.Tests.Evaluation;
using TestKit;

namespace CareersSearch.Tests.Lucene;

/// <summary>A fact about agreement with Lucene itself: left out, with the reason, where a part of the harness is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LuceneFactAttribute : FactAttribute
{
    public LuceneFactAttribute()
    {
        if (LuceneOracle.Harness is null) Skip = "The shared harness (../shared/bench/search-peers) is not there.";
        else if (LuceneOracle.Jars.Count == 0) Skip = "Lucene 8 is not installed (Debian package liblucene8-java).";
        else if (ProgramOnPath.Find("javac") is null) Skip = "There is no Java compiler (Debian package default-jdk-headless).";
        else if (ProgramOnPath.Find("node") is null) Skip = "There is no Node to run the harness with.";
    }
}
