namespace CareersSearch.Analysis;

/// <summary>One step of an analysis chain. It keeps no state between texts, so one instance serves every thread.</summary>
internal interface ITokenFilter
{
    /// <summary>Changes, adds or removes tokens of one text, in place.</summary>
    void Apply(List<Token> tokens);
}
