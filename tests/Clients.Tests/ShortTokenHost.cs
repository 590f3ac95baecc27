using System.Globalization;
using BotProtocol.Turns;

namespace Clients.Tests;

/// <summary>A program of its own with a secret, and tokens that are good for so short a time that a client meets their end.</summary>
public sealed class ShortTokenHost : ServedHost
{
    private const int TokenSeconds = 5;
    private const int StreamAddressSeconds = 3; // over before the token is, as in earnest: the client tries an old address when its token has expired

    public ShortTokenHost()
        : base(
            ("DirectLine:TokenSeconds", TokenSeconds.ToString(CultureInfo.InvariantCulture)),
            ("DirectLine:StreamAddressSeconds", StreamAddressSeconds.ToString(CultureInfo.InvariantCulture))) =>
        Service<IBot>(); // it has learnt its words before the first question
}

/// <summary>Runs by itself: its tokens live for seconds, and a machine that is busy with other tests would let them die on the way.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ShortTokenGroup : ICollectionFixture<ShortTokenHost>
{
    public const string Name = "short tokens";
}
