import type { IntentGroup } from '../source.ts';

/** What every skill must answer, and what is meant for somebody else. */
export const PLATFORM = {
  'AMAZON.HelpIntent': {
    samples: [
      '(help|help me|help please|please help|please help me|i need help|i need some help|can you help|can you help me|could you help me|help me out|i could use some help|help help|helps)',
      '(what can i say|what can i ask|what can i do here|what do i say|what are my options|what are the options|what options do i have|options|what are the commands|commands|instructions|menu|how do i use this|how do i use you|how do you work|how do i work this)',
      "(i don't understand|i do not understand|i don't understand the question|i don't get it|i don't understand you|i don't follow|i'm confused|this is confusing|that's confusing|what do you mean|what do you mean by that|what does that mean|what does that even mean|what are you talking about|what are you asking|what are you asking me|i don't know what that means|i don't know what you mean|i don't know what to say|i don't know what to do|i don't know what you're asking|i'm stuck|can you explain the question)",
      "(i'm scared|i'm frightened|i'm panicking|i'm afraid|i'm so scared|this is scary)",
    ],
  },
  'AMAZON.StopIntent': {
    samples: [
      "(stop|stop it|stop now|stop please|please stop|just stop|stop stop|stop stop stop|stop that|stop there|stop this|stop talking|okay stop|ok stop|alexa stop|can you stop|could you stop|can we stop|can we stop now|let's stop|let's stop here|let's stop there|i want to stop|i need to stop|i'd like to stop|stop the session|stop the exercise|stop the coach|stop everything|stop the skill|stop spasm coach)",
      "(that's|that is) (enough|enough now|enough for today|enough for now|all|all for now|all for today|all thanks|all thank you|me for today)",
      "(i've had|i have had) enough",
      "(enough|enough now|enough for today|no more|no more please|no more for today|i'm done for today|i'm done for now|we're done|we are done|we're done here|done for today|done for now|finish|finish here|finish now|let's finish|let's finish here|end|end it here|end the session|end session|end this|the end|exit|exit please|exit the skill|quit|quit it|quit the skill|leave|leave the skill|close|close it|close the skill|close spasm coach|goodbye|good bye|bye|bye bye|see you|see you later|see ya|cheerio|ta ta|good night|goodnight|shut down|shut up|be quiet|quiet|silence|hush|shush|turn off|turn it off|switch off|go away|leave me alone|i'm leaving|i have to go|i've got to go|gotta go|i need to go now|thanks that's all|thanks bye|thank you goodbye|no more questions)",
    ],
  },
  'AMAZON.CancelIntent': {
    samples: [
      "(cancel|cancel it|cancel that|cancel this|cancel please|please cancel|cancel the timer|cancel the exercise|cancel the session|never mind|nevermind|never mind that|forget it|forget that|forget about it|forget i asked|forget i said that|scrap that|scratch that|drop it|leave it|abort|don't bother|it doesn't matter|doesn't matter|i changed my mind|i've changed my mind|no forget it|no never mind|oh never mind|oh forget it)",
    ],
  },
  'AMAZON.NavigateHomeIntent': {
    samples: ['go home', 'home screen', 'go to the home screen', 'take me home', 'main screen'],
  },
  // Alexa decides by herself what fits nothing. These are kinds of talk a room in pain is full of; they must start nothing.
  'AMAZON.FallbackIntent': {
    samples: [
      "(what's|what is) (the weather|the weather like|the weather today|the news|the capital of france|the score|for dinner|for tea|on tv|on telly|the traffic like|two plus two|your favourite colour|your name|the date|the temperature outside)",
      '(play|put on|turn on|turn up|turn down|turn off) (some music|the music|the radio|the tv|the telly|the lights|the light|the kitchen light|the news|a song|a podcast|the volume|jazz|the fan|the oven)',
      "(tell me a joke|sing me a song|sing a song|tell me a story|what time is it|order a pizza|order pizza|add milk to the shopping list|add bread to my list|call mum|call my mom|text my wife|send a message|set an alarm|set an alarm for tomorrow|what's on my calendar|read my messages|open spotify|who won the game|who won the match|how tall is the eiffel tower|how old is the queen|book a taxi|buy more batteries|find my phone|translate hello to spanish|spell banana|flip a coin|roll a dice)",
      "(put the kettle on|where's the remote|where is the remote|dinner's ready|dinner is ready|lunch is ready|come and eat|are you talking to me|i wasn't talking to you|not you alexa|i'm on the phone|who's at the door|someone's at the door|there's someone at the door|get down|get off the sofa|get off|come here|sit|good boy|good dog|leave the cat alone|pass me the remote|have you fed the dog|did you lock the door|what do you want for dinner|can you get the door|kids be quiet|stop fighting you two|do your homework|brush your teeth|it's time for school|i'll call you back|can you hear me now|hello mum|love you|i love you|happy birthday|nice weather today|it's raining|i'm hungry|i'm thirsty|i'm bored|i'm cold|i'm late|the bus is late|where are my keys|where are my glasses|have you seen my phone|turn that down|close the door|open the window|shut the door|the dog needs a walk|what's for tea|is it raining|look at that|did you see that|what a goal|pass the salt)",
      '(blah blah blah|la la la|banana|purple elephant|asdf|the quick brown fox|one two three testing|testing testing|hello|hello there|hi|good morning|how are you)',
    ],
  },
} as const satisfies IntentGroup;
