namespace CareersWeb.Site.Developers;

/// <summary>Something that developers copy. Every one is run or loaded by a test as it stands here.</summary>
/// <param name="File">Its name, such as <c>ask.sh</c>; unique.</param>
/// <param name="Group">What it is about: examples of one group stand together.</param>
/// <param name="Title">What it does, in a few words; unique.</param>
/// <param name="Text">One or two sentences before it.</param>
/// <param name="Language">The name of its language, as documents mark code.</param>
/// <param name="Code">The example, which asks <see cref="Site"/>; without a line break at the end.</param>
public sealed record DeveloperExample(string File, string Group, string Title, string Text, string Language, string Code)
{
    /// <summary>The address that stands for the service in every example.</summary>
    public const string Site = "http://localhost:5080";

    /// <summary>The example for a service at another address.</summary>
    /// <param name="origin">Such as <c>https://careers.example</c>, without a slash at the end.</param>
    public string For(string origin) => Code.Replace(Site, origin, StringComparison.Ordinal);
}
