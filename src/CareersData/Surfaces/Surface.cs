namespace CareersData.Surfaces;

/// <summary>A part of the service that can be switched off while the rest goes on.</summary>
public enum Surface
{
    /// <summary>The GraphQL API and the download of the catalogue.</summary>
    Api,

    /// <summary>The chatbot, through whichever door: page, API, Direct Line or channel.</summary>
    Bot,

    /// <summary>What other sites show of this one inside their own pages.</summary>
    Widget,

    /// <summary>Events with their questionnaires, and the insights drawn from them.</summary>
    Outreach,
}
